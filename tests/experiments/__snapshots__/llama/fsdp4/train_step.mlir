module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=4]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg2: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg3: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg4: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg5: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg6: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg7: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg9: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg10: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg11: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg12: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg13: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg14: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg15: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg16: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg18: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg19: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg20: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg21: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg23: tensor<i32>,
      %arg24: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg25: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg26: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg27: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg28: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg29: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg30: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg31: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg32: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg33: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg34: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg35: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg36: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg37: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg38: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg39: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg41: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg42: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg43: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg44: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg45: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg46: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg47: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg48: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg49: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg50: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg51: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg52: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg53: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg54: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg55: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg56: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg57: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg58: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg59: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg60: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg61: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg62: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg63: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg64: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg65: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg66: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg67: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg68: tensor<i32>,
      %arg69: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg70: tensor<128x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg71: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<2xf32> {jax.result_info = "result[0].params['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].params['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].params['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg68, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg68, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg68, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.002000e+03> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %30 = stablehlo.multiply %arg70, %29 : tensor<128x2xf32>
    %31 = stablehlo.negate %30 : tensor<128x2xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = sdy.sharding_constraint %arg3 <@mesh_0, [{}, {}]> : tensor<12288x64xf32>
    %35 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %36 = stablehlo.compare EQ, %arg69, %35, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %37 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %38 = stablehlo.compare NE, %arg71, %37, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %39 = stablehlo.and %36, %38 : tensor<128x32xi1>
    %40 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %41 = stablehlo.select %39, %40, %arg71 : tensor<128x32xi1>, tensor<128x32xi32>
    %42 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %43 = stablehlo.compare LT, %41, %42, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_12 = stablehlo.constant dense<12288> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %45 = stablehlo.add %41, %44 : tensor<128x32xi32>
    %46 = stablehlo.select %43, %45, %41 : tensor<128x32xi1>, tensor<128x32xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %48 = "stablehlo.gather"(%34, %47) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %49 = stablehlo.multiply %48, %48 : tensor<128x32x64xf32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %53 = stablehlo.divide %51, %52 : tensor<128x32x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %55 = stablehlo.add %53, %54 : tensor<128x32x1xf32>
    %56 = stablehlo.rsqrt %55 : tensor<128x32x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %58 = sdy.sharding_constraint %arg4 <@mesh_0, [{}]> : tensor<64xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<128x32x64xf32>
    %62 = stablehlo.multiply %48, %61 : tensor<128x32x64xf32>
    %63 = sdy.sharding_constraint %arg12 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %64 = stablehlo.dot_general %62, %63, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %65 = stablehlo.reshape %64 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %66 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %67 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %68 = stablehlo.compare GE, %66, %67, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %69 = stablehlo.broadcast_in_dim %68, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %70 = sdy.sharding_constraint %arg7 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %71 = stablehlo.dot_general %62, %70, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %72 = stablehlo.reshape %71 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %73 = stablehlo.slice %72 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_15 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<128x32x2x8xf32>
    %77 = stablehlo.slice %72 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_16 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %80 = stablehlo.multiply %77, %79 : tensor<128x32x2x8xf32>
    %81 = stablehlo.subtract %76, %80 : tensor<128x32x2x8xf32>
    %82 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %84 = stablehlo.multiply %73, %83 : tensor<128x32x2x8xf32>
    %85 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %87 = stablehlo.multiply %77, %86 : tensor<128x32x2x8xf32>
    %88 = stablehlo.add %84, %87 : tensor<128x32x2x8xf32>
    %89 = stablehlo.concatenate %81, %88, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %90 = sdy.sharding_constraint %arg10 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %91 = stablehlo.dot_general %62, %90, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %92 = stablehlo.reshape %91 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %93 = stablehlo.slice %92 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %94 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %96 = stablehlo.multiply %93, %95 : tensor<128x32x4x8xf32>
    %97 = stablehlo.slice %92 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %98 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %100 = stablehlo.multiply %97, %99 : tensor<128x32x4x8xf32>
    %101 = stablehlo.subtract %96, %100 : tensor<128x32x4x8xf32>
    %102 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %104 = stablehlo.multiply %93, %103 : tensor<128x32x4x8xf32>
    %105 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %107 = stablehlo.multiply %97, %106 : tensor<128x32x4x8xf32>
    %108 = stablehlo.add %104, %107 : tensor<128x32x4x8xf32>
    %109 = stablehlo.concatenate %101, %108, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %111 = stablehlo.dot_general %89, %110, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %112 = stablehlo.transpose %111, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %114 = stablehlo.divide %112, %113 : tensor<128x2x2x32x32xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %116 = stablehlo.select %69, %114, %115 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %118 = stablehlo.reduce(%116 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %119 = stablehlo.maximum %117, %118 : tensor<128x2x2x32xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %122 = stablehlo.subtract %116, %121 : tensor<128x2x2x32x32xf32>
    %123 = stablehlo.exponential %122 : tensor<128x2x2x32x32xf32>
    %124 = stablehlo.reduce(%123 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %127 = stablehlo.divide %123, %126 : tensor<128x2x2x32x32xf32>
    %128 = stablehlo.dot_general %65, %127, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %129 = stablehlo.transpose %128, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %130 = stablehlo.reshape %129 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %131 = sdy.sharding_constraint %arg9 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %132 = stablehlo.dot_general %130, %131, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %133 = stablehlo.add %48, %132 : tensor<128x32x64xf32>
    %134 = stablehlo.multiply %133, %133 : tensor<128x32x64xf32>
    %135 = stablehlo.reduce(%134 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %137 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<128x32x1xf32>
    %139 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %140 = stablehlo.add %138, %139 : tensor<128x32x1xf32>
    %141 = stablehlo.rsqrt %140 : tensor<128x32x1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %143 = sdy.sharding_constraint %arg8 <@mesh_0, [{}]> : tensor<64xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %146 = stablehlo.multiply %142, %145 : tensor<128x32x64xf32>
    %147 = stablehlo.multiply %133, %146 : tensor<128x32x64xf32>
    %148 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %149 = stablehlo.dot_general %147, %148, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %150 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %151 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %152 = stablehlo.negate %149 : tensor<128x32x176xf32>
    %153 = stablehlo.exponential %152 : tensor<128x32x176xf32>
    %154 = stablehlo.add %151, %153 : tensor<128x32x176xf32>
    %155 = stablehlo.divide %150, %154 : tensor<128x32x176xf32>
    %156 = stablehlo.multiply %149, %155 : tensor<128x32x176xf32>
    %157 = sdy.sharding_constraint %arg11 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %158 = stablehlo.dot_general %147, %157, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %159 = stablehlo.multiply %156, %158 : tensor<128x32x176xf32>
    %160 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %161 = stablehlo.dot_general %159, %160, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %162 = stablehlo.add %133, %161 : tensor<128x32x64xf32>
    %163 = stablehlo.multiply %162, %162 : tensor<128x32x64xf32>
    %164 = stablehlo.reduce(%163 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %166 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %167 = stablehlo.divide %165, %166 : tensor<128x32x1xf32>
    %168 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %169 = stablehlo.add %167, %168 : tensor<128x32x1xf32>
    %170 = stablehlo.rsqrt %169 : tensor<128x32x1xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %172 = sdy.sharding_constraint %arg13 <@mesh_0, [{}]> : tensor<64xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %175 = stablehlo.multiply %171, %174 : tensor<128x32x64xf32>
    %176 = stablehlo.multiply %162, %175 : tensor<128x32x64xf32>
    %177 = sdy.sharding_constraint %arg21 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %178 = stablehlo.dot_general %176, %177, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %179 = stablehlo.reshape %178 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %180 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %181 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %182 = stablehlo.compare GE, %180, %181, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %183 = stablehlo.broadcast_in_dim %182, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %184 = sdy.sharding_constraint %arg16 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %185 = stablehlo.dot_general %176, %184, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %186 = stablehlo.reshape %185 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %187 = stablehlo.slice %186 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %188 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %190 = stablehlo.multiply %187, %189 : tensor<128x32x2x8xf32>
    %191 = stablehlo.slice %186 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %192 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %194 = stablehlo.multiply %191, %193 : tensor<128x32x2x8xf32>
    %195 = stablehlo.subtract %190, %194 : tensor<128x32x2x8xf32>
    %196 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %198 = stablehlo.multiply %187, %197 : tensor<128x32x2x8xf32>
    %199 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %201 = stablehlo.multiply %191, %200 : tensor<128x32x2x8xf32>
    %202 = stablehlo.add %198, %201 : tensor<128x32x2x8xf32>
    %203 = stablehlo.concatenate %195, %202, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %204 = sdy.sharding_constraint %arg19 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %205 = stablehlo.dot_general %176, %204, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %206 = stablehlo.reshape %205 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %207 = stablehlo.slice %206 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %208 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %210 = stablehlo.multiply %207, %209 : tensor<128x32x4x8xf32>
    %211 = stablehlo.slice %206 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %212 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %214 = stablehlo.multiply %211, %213 : tensor<128x32x4x8xf32>
    %215 = stablehlo.subtract %210, %214 : tensor<128x32x4x8xf32>
    %216 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %218 = stablehlo.multiply %207, %217 : tensor<128x32x4x8xf32>
    %219 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %221 = stablehlo.multiply %211, %220 : tensor<128x32x4x8xf32>
    %222 = stablehlo.add %218, %221 : tensor<128x32x4x8xf32>
    %223 = stablehlo.concatenate %215, %222, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %224 = stablehlo.reshape %223 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %225 = stablehlo.dot_general %203, %224, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %226 = stablehlo.transpose %225, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %227 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %228 = stablehlo.divide %226, %227 : tensor<128x2x2x32x32xf32>
    %229 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %230 = stablehlo.select %183, %228, %229 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %231 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %232 = stablehlo.reduce(%230 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %233 = stablehlo.maximum %231, %232 : tensor<128x2x2x32xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %236 = stablehlo.subtract %230, %235 : tensor<128x2x2x32x32xf32>
    %237 = stablehlo.exponential %236 : tensor<128x2x2x32x32xf32>
    %238 = stablehlo.reduce(%237 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %241 = stablehlo.divide %237, %240 : tensor<128x2x2x32x32xf32>
    %242 = stablehlo.dot_general %179, %241, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %243 = stablehlo.transpose %242, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %244 = stablehlo.reshape %243 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %245 = sdy.sharding_constraint %arg18 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %246 = stablehlo.dot_general %244, %245, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %247 = stablehlo.add %162, %246 : tensor<128x32x64xf32>
    %248 = stablehlo.multiply %247, %247 : tensor<128x32x64xf32>
    %249 = stablehlo.reduce(%248 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %251 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %252 = stablehlo.divide %250, %251 : tensor<128x32x1xf32>
    %253 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %254 = stablehlo.add %252, %253 : tensor<128x32x1xf32>
    %255 = stablehlo.rsqrt %254 : tensor<128x32x1xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %257 = sdy.sharding_constraint %arg17 <@mesh_0, [{}]> : tensor<64xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %260 = stablehlo.multiply %256, %259 : tensor<128x32x64xf32>
    %261 = stablehlo.multiply %247, %260 : tensor<128x32x64xf32>
    %262 = sdy.sharding_constraint %arg15 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %263 = stablehlo.dot_general %261, %262, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %264 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %265 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %266 = stablehlo.negate %263 : tensor<128x32x176xf32>
    %267 = stablehlo.exponential %266 : tensor<128x32x176xf32>
    %268 = stablehlo.add %265, %267 : tensor<128x32x176xf32>
    %269 = stablehlo.divide %264, %268 : tensor<128x32x176xf32>
    %270 = stablehlo.multiply %263, %269 : tensor<128x32x176xf32>
    %271 = sdy.sharding_constraint %arg20 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %272 = stablehlo.dot_general %261, %271, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %273 = stablehlo.multiply %270, %272 : tensor<128x32x176xf32>
    %274 = sdy.sharding_constraint %arg14 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %275 = stablehlo.dot_general %273, %274, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %276 = stablehlo.add %247, %275 : tensor<128x32x64xf32>
    %277 = stablehlo.multiply %276, %276 : tensor<128x32x64xf32>
    %278 = stablehlo.reduce(%277 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %280 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %281 = stablehlo.divide %279, %280 : tensor<128x32x1xf32>
    %282 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %283 = stablehlo.add %281, %282 : tensor<128x32x1xf32>
    %284 = stablehlo.rsqrt %283 : tensor<128x32x1xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %286 = sdy.sharding_constraint %arg22 <@mesh_0, [{}]> : tensor<64xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %289 = stablehlo.multiply %285, %288 : tensor<128x32x64xf32>
    %290 = stablehlo.multiply %276, %289 : tensor<128x32x64xf32>
    %291 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %292 = stablehlo.compare NE, %41, %291, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %293 = stablehlo.convert %292 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %296 = stablehlo.multiply %290, %295 : tensor<128x32x64xf32>
    %297 = stablehlo.reduce(%296 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %298 = stablehlo.reduce(%293 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %300 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %301 = stablehlo.maximum %299, %300 : tensor<128x1xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %303 = stablehlo.divide %297, %302 : tensor<128x64xf32>
    %304 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}]> : tensor<64x2xf32>
    %305 = stablehlo.dot_general %303, %304, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %306 = stablehlo.reshape %arg1 : (tensor<2xf32>) -> tensor<1x2xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %308 = stablehlo.add %305, %307 : tensor<128x2xf32>
    %309 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %310 = stablehlo.reduce(%308 init: %cst_19) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %311 = stablehlo.maximum %309, %310 : tensor<128xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %314 = stablehlo.subtract %308, %313 : tensor<128x2xf32>
    %315 = stablehlo.exponential %314 : tensor<128x2xf32>
    %316 = stablehlo.reduce(%315 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %318 = stablehlo.divide %33, %317 : tensor<128x1xf32>
    %319 = stablehlo.reduce(%318 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %321 = stablehlo.multiply %320, %315 : tensor<128x2xf32>
    %322 = stablehlo.add %30, %321 : tensor<128x2xf32>
    %323 = stablehlo.reduce(%322 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x2xf32>, tensor<f32>) -> tensor<2xf32>
    %324 = stablehlo.reshape %323 : (tensor<2xf32>) -> tensor<1x2xf32>
    %325 = stablehlo.reshape %324 : (tensor<1x2xf32>) -> tensor<2xf32>
    %326 = stablehlo.multiply %325, %325 : tensor<2xf32>
    %327 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %328 = stablehlo.multiply %327, %327 : tensor<2xf32>
    %329 = stablehlo.add %326, %328 : tensor<2xf32>
    %330 = stablehlo.reduce(%329 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %331 = stablehlo.add %cst_9, %330 : tensor<f32>
    %332 = stablehlo.dot_general %322, %303, contracting_dims = [0] x [0] : (tensor<128x2xf32>, tensor<128x64xf32>) -> tensor<2x64xf32>
    %333 = stablehlo.transpose %332, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %334 = sdy.sharding_constraint %333 <@mesh_0, [{"data"}, {}]> : tensor<64x2xf32>
    %335 = stablehlo.multiply %334, %334 : tensor<64x2xf32>
    %336 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %337 = stablehlo.multiply %336, %336 : tensor<64x2xf32>
    %338 = stablehlo.add %335, %337 : tensor<64x2xf32>
    %339 = stablehlo.reduce(%338 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %340 = stablehlo.add %331, %339 : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %342 = stablehlo.dot_general %322, %304, contracting_dims = [1] x [1] : (tensor<128x2xf32>, tensor<64x2xf32>) -> tensor<128x64xf32>
    %343 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %344 = stablehlo.divide %342, %343 : tensor<128x64xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 2] : (tensor<128x64xf32>) -> tensor<128x32x64xf32>
    %346 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %347 = stablehlo.multiply %345, %346 : tensor<128x32x64xf32>
    %348 = stablehlo.multiply %347, %289 : tensor<128x32x64xf32>
    %349 = stablehlo.multiply %276, %347 : tensor<128x32x64xf32>
    %350 = stablehlo.broadcast_in_dim %287, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %351 = stablehlo.multiply %349, %350 : tensor<128x32x64xf32>
    %352 = stablehlo.reduce(%351 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %353 = stablehlo.reshape %352 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %355 = stablehlo.divide %284, %283 : tensor<128x32x1xf32>
    %356 = stablehlo.multiply %354, %355 : tensor<128x32x1xf32>
    %357 = stablehlo.multiply %353, %356 : tensor<128x32x1xf32>
    %358 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %359 = stablehlo.divide %357, %358 : tensor<128x32x1xf32>
    %360 = stablehlo.reduce(%359 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %363 = stablehlo.multiply %362, %276 : tensor<128x32x64xf32>
    %364 = stablehlo.multiply %361, %363 : tensor<128x32x64xf32>
    %365 = stablehlo.add %348, %364 : tensor<128x32x64xf32>
    %366 = stablehlo.dot_general %365, %274, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %367 = stablehlo.multiply %270, %366 : tensor<128x32x176xf32>
    %368 = stablehlo.dot_general %367, %271, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %369 = stablehlo.multiply %366, %272 : tensor<128x32x176xf32>
    %370 = stablehlo.multiply %369, %269 : tensor<128x32x176xf32>
    %371 = stablehlo.multiply %263, %369 : tensor<128x32x176xf32>
    %372 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %373 = stablehlo.subtract %372, %269 : tensor<128x32x176xf32>
    %374 = stablehlo.multiply %269, %373 : tensor<128x32x176xf32>
    %375 = stablehlo.multiply %371, %374 : tensor<128x32x176xf32>
    %376 = stablehlo.add %370, %375 : tensor<128x32x176xf32>
    %377 = stablehlo.dot_general %376, %262, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %378 = stablehlo.add %368, %377 : tensor<128x32x64xf32>
    %379 = stablehlo.multiply %378, %260 : tensor<128x32x64xf32>
    %380 = stablehlo.add %365, %379 : tensor<128x32x64xf32>
    %381 = stablehlo.multiply %247, %378 : tensor<128x32x64xf32>
    %382 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %383 = stablehlo.multiply %381, %382 : tensor<128x32x64xf32>
    %384 = stablehlo.reduce(%383 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %385 = stablehlo.reshape %384 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %386 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %387 = stablehlo.divide %255, %254 : tensor<128x32x1xf32>
    %388 = stablehlo.multiply %386, %387 : tensor<128x32x1xf32>
    %389 = stablehlo.multiply %385, %388 : tensor<128x32x1xf32>
    %390 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %391 = stablehlo.divide %389, %390 : tensor<128x32x1xf32>
    %392 = stablehlo.reduce(%391 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %393 = stablehlo.broadcast_in_dim %392, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %394 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %395 = stablehlo.multiply %394, %247 : tensor<128x32x64xf32>
    %396 = stablehlo.multiply %393, %395 : tensor<128x32x64xf32>
    %397 = stablehlo.add %380, %396 : tensor<128x32x64xf32>
    %398 = stablehlo.dot_general %397, %245, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %399 = stablehlo.reshape %398 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %400 = stablehlo.transpose %399, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %401 = stablehlo.dot_general %400, %241, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %402 = stablehlo.transpose %401, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %403 = stablehlo.reshape %402 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %404 = stablehlo.dot_general %403, %177, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %405 = stablehlo.dot_general %400, %179, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %406 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %407 = stablehlo.divide %405, %406 : tensor<128x2x2x32x32xf32>
    %408 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %409 = stablehlo.multiply %239, %239 : tensor<128x2x2x32x1xf32>
    %410 = stablehlo.divide %408, %409 : tensor<128x2x2x32x1xf32>
    %411 = stablehlo.broadcast_in_dim %410, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %412 = stablehlo.multiply %405, %411 : tensor<128x2x2x32x32xf32>
    %413 = stablehlo.multiply %412, %237 : tensor<128x2x2x32x32xf32>
    %414 = stablehlo.reduce(%413 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %415 = stablehlo.reshape %414 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %416 = stablehlo.negate %415 : tensor<128x2x2x32x1xf32>
    %417 = stablehlo.reduce(%416 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %418 = stablehlo.broadcast_in_dim %417, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %419 = stablehlo.add %407, %418 : tensor<128x2x2x32x32xf32>
    %420 = stablehlo.multiply %419, %237 : tensor<128x2x2x32x32xf32>
    %421 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %422 = stablehlo.select %183, %420, %421 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %423 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %424 = stablehlo.divide %422, %423 : tensor<128x2x2x32x32xf32>
    %425 = stablehlo.transpose %424, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %426 = stablehlo.dot_general %425, %224, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %427 = stablehlo.transpose %426, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %428 = stablehlo.slice %427 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %429 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %430 = stablehlo.multiply %428, %429 : tensor<128x32x2x8xf32>
    %431 = stablehlo.slice %427 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %432 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %433 = stablehlo.multiply %431, %432 : tensor<128x32x2x8xf32>
    %434 = stablehlo.add %430, %433 : tensor<128x32x2x8xf32>
    %435 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %436 = stablehlo.multiply %428, %435 : tensor<128x32x2x8xf32>
    %437 = stablehlo.negate %431 : tensor<128x32x2x8xf32>
    %438 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %439 = stablehlo.multiply %437, %438 : tensor<128x32x2x8xf32>
    %440 = stablehlo.add %436, %439 : tensor<128x32x2x8xf32>
    %441 = stablehlo.concatenate %434, %440, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %442 = stablehlo.reshape %441 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %443 = stablehlo.dot_general %442, %184, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %444 = stablehlo.add %404, %443 : tensor<128x32x64xf32>
    %445 = stablehlo.dot_general %425, %203, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %446 = stablehlo.transpose %445, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %447 = stablehlo.reshape %446 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %448 = stablehlo.slice %447 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %449 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %450 = stablehlo.multiply %448, %449 : tensor<128x32x4x8xf32>
    %451 = stablehlo.slice %447 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %452 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %453 = stablehlo.multiply %451, %452 : tensor<128x32x4x8xf32>
    %454 = stablehlo.add %450, %453 : tensor<128x32x4x8xf32>
    %455 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %456 = stablehlo.multiply %448, %455 : tensor<128x32x4x8xf32>
    %457 = stablehlo.negate %451 : tensor<128x32x4x8xf32>
    %458 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %459 = stablehlo.multiply %457, %458 : tensor<128x32x4x8xf32>
    %460 = stablehlo.add %456, %459 : tensor<128x32x4x8xf32>
    %461 = stablehlo.concatenate %454, %460, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %462 = stablehlo.reshape %461 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %463 = stablehlo.dot_general %462, %204, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %464 = stablehlo.add %444, %463 : tensor<128x32x64xf32>
    %465 = stablehlo.multiply %464, %175 : tensor<128x32x64xf32>
    %466 = stablehlo.add %397, %465 : tensor<128x32x64xf32>
    %467 = stablehlo.multiply %162, %464 : tensor<128x32x64xf32>
    %468 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %469 = stablehlo.multiply %467, %468 : tensor<128x32x64xf32>
    %470 = stablehlo.reduce(%469 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %471 = stablehlo.reshape %470 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %472 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %473 = stablehlo.divide %170, %169 : tensor<128x32x1xf32>
    %474 = stablehlo.multiply %472, %473 : tensor<128x32x1xf32>
    %475 = stablehlo.multiply %471, %474 : tensor<128x32x1xf32>
    %476 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %477 = stablehlo.divide %475, %476 : tensor<128x32x1xf32>
    %478 = stablehlo.reduce(%477 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %479 = stablehlo.broadcast_in_dim %478, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %480 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %481 = stablehlo.multiply %480, %162 : tensor<128x32x64xf32>
    %482 = stablehlo.multiply %479, %481 : tensor<128x32x64xf32>
    %483 = stablehlo.add %466, %482 : tensor<128x32x64xf32>
    %484 = stablehlo.dot_general %483, %160, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %485 = stablehlo.multiply %156, %484 : tensor<128x32x176xf32>
    %486 = stablehlo.dot_general %485, %157, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %487 = stablehlo.multiply %484, %158 : tensor<128x32x176xf32>
    %488 = stablehlo.multiply %487, %155 : tensor<128x32x176xf32>
    %489 = stablehlo.multiply %149, %487 : tensor<128x32x176xf32>
    %490 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %491 = stablehlo.subtract %490, %155 : tensor<128x32x176xf32>
    %492 = stablehlo.multiply %155, %491 : tensor<128x32x176xf32>
    %493 = stablehlo.multiply %489, %492 : tensor<128x32x176xf32>
    %494 = stablehlo.add %488, %493 : tensor<128x32x176xf32>
    %495 = stablehlo.dot_general %494, %148, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %496 = stablehlo.add %486, %495 : tensor<128x32x64xf32>
    %497 = stablehlo.multiply %496, %146 : tensor<128x32x64xf32>
    %498 = stablehlo.add %483, %497 : tensor<128x32x64xf32>
    %499 = stablehlo.multiply %133, %496 : tensor<128x32x64xf32>
    %500 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %501 = stablehlo.multiply %499, %500 : tensor<128x32x64xf32>
    %502 = stablehlo.reduce(%501 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %503 = stablehlo.reshape %502 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %504 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %505 = stablehlo.divide %141, %140 : tensor<128x32x1xf32>
    %506 = stablehlo.multiply %504, %505 : tensor<128x32x1xf32>
    %507 = stablehlo.multiply %503, %506 : tensor<128x32x1xf32>
    %508 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %509 = stablehlo.divide %507, %508 : tensor<128x32x1xf32>
    %510 = stablehlo.reduce(%509 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %511 = stablehlo.broadcast_in_dim %510, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %512 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %513 = stablehlo.multiply %512, %133 : tensor<128x32x64xf32>
    %514 = stablehlo.multiply %511, %513 : tensor<128x32x64xf32>
    %515 = stablehlo.add %498, %514 : tensor<128x32x64xf32>
    %516 = stablehlo.dot_general %515, %131, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %517 = stablehlo.reshape %516 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %518 = stablehlo.transpose %517, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %519 = stablehlo.dot_general %518, %127, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %520 = stablehlo.transpose %519, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %521 = stablehlo.reshape %520 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %522 = stablehlo.dot_general %521, %63, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %523 = stablehlo.dot_general %518, %65, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %524 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %525 = stablehlo.divide %523, %524 : tensor<128x2x2x32x32xf32>
    %526 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %527 = stablehlo.multiply %125, %125 : tensor<128x2x2x32x1xf32>
    %528 = stablehlo.divide %526, %527 : tensor<128x2x2x32x1xf32>
    %529 = stablehlo.broadcast_in_dim %528, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %530 = stablehlo.multiply %523, %529 : tensor<128x2x2x32x32xf32>
    %531 = stablehlo.multiply %530, %123 : tensor<128x2x2x32x32xf32>
    %532 = stablehlo.reduce(%531 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %533 = stablehlo.reshape %532 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %534 = stablehlo.negate %533 : tensor<128x2x2x32x1xf32>
    %535 = stablehlo.reduce(%534 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %536 = stablehlo.broadcast_in_dim %535, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %537 = stablehlo.add %525, %536 : tensor<128x2x2x32x32xf32>
    %538 = stablehlo.multiply %537, %123 : tensor<128x2x2x32x32xf32>
    %539 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %540 = stablehlo.select %69, %538, %539 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %541 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %542 = stablehlo.divide %540, %541 : tensor<128x2x2x32x32xf32>
    %543 = stablehlo.transpose %542, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %544 = stablehlo.dot_general %543, %110, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %545 = stablehlo.transpose %544, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %546 = stablehlo.slice %545 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %547 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %548 = stablehlo.multiply %546, %547 : tensor<128x32x2x8xf32>
    %549 = stablehlo.slice %545 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %550 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %551 = stablehlo.multiply %549, %550 : tensor<128x32x2x8xf32>
    %552 = stablehlo.add %548, %551 : tensor<128x32x2x8xf32>
    %553 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %554 = stablehlo.multiply %546, %553 : tensor<128x32x2x8xf32>
    %555 = stablehlo.negate %549 : tensor<128x32x2x8xf32>
    %556 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %557 = stablehlo.multiply %555, %556 : tensor<128x32x2x8xf32>
    %558 = stablehlo.add %554, %557 : tensor<128x32x2x8xf32>
    %559 = stablehlo.concatenate %552, %558, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %560 = stablehlo.reshape %559 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %561 = stablehlo.dot_general %560, %70, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %562 = stablehlo.add %522, %561 : tensor<128x32x64xf32>
    %563 = stablehlo.dot_general %543, %89, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %564 = stablehlo.transpose %563, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %565 = stablehlo.reshape %564 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %566 = stablehlo.slice %565 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %567 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %568 = stablehlo.multiply %566, %567 : tensor<128x32x4x8xf32>
    %569 = stablehlo.slice %565 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %570 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %571 = stablehlo.multiply %569, %570 : tensor<128x32x4x8xf32>
    %572 = stablehlo.add %568, %571 : tensor<128x32x4x8xf32>
    %573 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %574 = stablehlo.multiply %566, %573 : tensor<128x32x4x8xf32>
    %575 = stablehlo.negate %569 : tensor<128x32x4x8xf32>
    %576 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %577 = stablehlo.multiply %575, %576 : tensor<128x32x4x8xf32>
    %578 = stablehlo.add %574, %577 : tensor<128x32x4x8xf32>
    %579 = stablehlo.concatenate %572, %578, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %580 = stablehlo.reshape %579 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %581 = stablehlo.dot_general %580, %90, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %582 = stablehlo.add %562, %581 : tensor<128x32x64xf32>
    %583 = stablehlo.multiply %582, %61 : tensor<128x32x64xf32>
    %584 = stablehlo.add %515, %583 : tensor<128x32x64xf32>
    %585 = stablehlo.multiply %48, %582 : tensor<128x32x64xf32>
    %586 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %587 = stablehlo.multiply %585, %586 : tensor<128x32x64xf32>
    %588 = stablehlo.reduce(%587 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %589 = stablehlo.reshape %588 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %590 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %591 = stablehlo.divide %56, %55 : tensor<128x32x1xf32>
    %592 = stablehlo.multiply %590, %591 : tensor<128x32x1xf32>
    %593 = stablehlo.multiply %589, %592 : tensor<128x32x1xf32>
    %594 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %595 = stablehlo.divide %593, %594 : tensor<128x32x1xf32>
    %596 = stablehlo.reduce(%595 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %597 = stablehlo.broadcast_in_dim %596, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %598 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %599 = stablehlo.multiply %598, %48 : tensor<128x32x64xf32>
    %600 = stablehlo.multiply %597, %599 : tensor<128x32x64xf32>
    %601 = stablehlo.add %584, %600 : tensor<128x32x64xf32>
    %602 = "stablehlo.scatter"(%341, %47, %601) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg72: tensor<f32>, %arg73: tensor<f32>):
      %1521 = stablehlo.add %arg72, %arg73 : tensor<f32>
      stablehlo.return %1521 : tensor<f32>
    }) : (tensor<12288x64xf32>, tensor<128x32x1xi32>, tensor<128x32x64xf32>) -> tensor<12288x64xf32>
    %603 = sdy.sharding_constraint %602 <@mesh_0, [{"data"}, {}]> : tensor<12288x64xf32>
    %604 = stablehlo.multiply %603, %603 : tensor<12288x64xf32>
    %605 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %606 = stablehlo.multiply %605, %605 : tensor<12288x64xf32>
    %607 = stablehlo.add %604, %606 : tensor<12288x64xf32>
    %608 = stablehlo.reduce(%607 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<f32>
    %609 = stablehlo.add %340, %608 : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %611 = stablehlo.multiply %610, %585 : tensor<128x32x64xf32>
    %612 = stablehlo.reduce(%611 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %613 = stablehlo.reshape %612 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %614 = stablehlo.reduce(%613 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %615 = sdy.sharding_constraint %614 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %616 = stablehlo.multiply %615, %615 : tensor<64xf32>
    %617 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %618 = stablehlo.multiply %617, %617 : tensor<64xf32>
    %619 = stablehlo.add %616, %618 : tensor<64xf32>
    %620 = stablehlo.reduce(%619 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %621 = stablehlo.add %609, %620 : tensor<f32>
    %622 = stablehlo.dot_general %483, %159, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %623 = stablehlo.transpose %622, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %624 = sdy.sharding_constraint %623 <@mesh_0, [{"data"}, {}]> : tensor<176x64xf32>
    %625 = stablehlo.multiply %624, %624 : tensor<176x64xf32>
    %626 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %627 = stablehlo.multiply %626, %626 : tensor<176x64xf32>
    %628 = stablehlo.add %625, %627 : tensor<176x64xf32>
    %629 = stablehlo.reduce(%628 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %630 = stablehlo.add %621, %629 : tensor<f32>
    %631 = stablehlo.dot_general %494, %147, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %632 = stablehlo.transpose %631, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %633 = sdy.sharding_constraint %632 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %634 = stablehlo.multiply %633, %633 : tensor<64x176xf32>
    %635 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %636 = stablehlo.multiply %635, %635 : tensor<64x176xf32>
    %637 = stablehlo.add %634, %636 : tensor<64x176xf32>
    %638 = stablehlo.reduce(%637 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %639 = stablehlo.add %630, %638 : tensor<f32>
    %640 = stablehlo.dot_general %560, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %641 = stablehlo.transpose %640, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %642 = sdy.sharding_constraint %641 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %643 = stablehlo.multiply %642, %642 : tensor<64x32xf32>
    %644 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %645 = stablehlo.multiply %644, %644 : tensor<64x32xf32>
    %646 = stablehlo.add %643, %645 : tensor<64x32xf32>
    %647 = stablehlo.reduce(%646 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %648 = stablehlo.add %639, %647 : tensor<f32>
    %649 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %650 = stablehlo.multiply %649, %499 : tensor<128x32x64xf32>
    %651 = stablehlo.reduce(%650 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %652 = stablehlo.reshape %651 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %653 = stablehlo.reduce(%652 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %654 = sdy.sharding_constraint %653 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %655 = stablehlo.multiply %654, %654 : tensor<64xf32>
    %656 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %657 = stablehlo.multiply %656, %656 : tensor<64xf32>
    %658 = stablehlo.add %655, %657 : tensor<64xf32>
    %659 = stablehlo.reduce(%658 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %660 = stablehlo.add %648, %659 : tensor<f32>
    %661 = stablehlo.dot_general %515, %130, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %662 = stablehlo.transpose %661, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %663 = sdy.sharding_constraint %662 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %664 = stablehlo.multiply %663, %663 : tensor<64x64xf32>
    %665 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %666 = stablehlo.multiply %665, %665 : tensor<64x64xf32>
    %667 = stablehlo.add %664, %666 : tensor<64x64xf32>
    %668 = stablehlo.reduce(%667 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %669 = stablehlo.add %660, %668 : tensor<f32>
    %670 = stablehlo.dot_general %580, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %671 = stablehlo.transpose %670, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %672 = sdy.sharding_constraint %671 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %673 = stablehlo.multiply %672, %672 : tensor<64x64xf32>
    %674 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %675 = stablehlo.multiply %674, %674 : tensor<64x64xf32>
    %676 = stablehlo.add %673, %675 : tensor<64x64xf32>
    %677 = stablehlo.reduce(%676 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %678 = stablehlo.add %669, %677 : tensor<f32>
    %679 = stablehlo.dot_general %485, %147, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %680 = stablehlo.transpose %679, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %681 = sdy.sharding_constraint %680 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %682 = stablehlo.multiply %681, %681 : tensor<64x176xf32>
    %683 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %684 = stablehlo.multiply %683, %683 : tensor<64x176xf32>
    %685 = stablehlo.add %682, %684 : tensor<64x176xf32>
    %686 = stablehlo.reduce(%685 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %687 = stablehlo.add %678, %686 : tensor<f32>
    %688 = stablehlo.dot_general %521, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %689 = stablehlo.transpose %688, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %690 = sdy.sharding_constraint %689 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %691 = stablehlo.multiply %690, %690 : tensor<64x32xf32>
    %692 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %693 = stablehlo.multiply %692, %692 : tensor<64x32xf32>
    %694 = stablehlo.add %691, %693 : tensor<64x32xf32>
    %695 = stablehlo.reduce(%694 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %696 = stablehlo.add %687, %695 : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %698 = stablehlo.multiply %697, %467 : tensor<128x32x64xf32>
    %699 = stablehlo.reduce(%698 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %700 = stablehlo.reshape %699 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %701 = stablehlo.reduce(%700 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %702 = sdy.sharding_constraint %701 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %703 = stablehlo.multiply %702, %702 : tensor<64xf32>
    %704 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %705 = stablehlo.multiply %704, %704 : tensor<64xf32>
    %706 = stablehlo.add %703, %705 : tensor<64xf32>
    %707 = stablehlo.reduce(%706 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %708 = stablehlo.add %696, %707 : tensor<f32>
    %709 = stablehlo.dot_general %365, %273, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %710 = stablehlo.transpose %709, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %711 = sdy.sharding_constraint %710 <@mesh_0, [{"data"}, {}]> : tensor<176x64xf32>
    %712 = stablehlo.multiply %711, %711 : tensor<176x64xf32>
    %713 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %714 = stablehlo.multiply %713, %713 : tensor<176x64xf32>
    %715 = stablehlo.add %712, %714 : tensor<176x64xf32>
    %716 = stablehlo.reduce(%715 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %717 = stablehlo.add %708, %716 : tensor<f32>
    %718 = stablehlo.dot_general %376, %261, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %719 = stablehlo.transpose %718, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %720 = sdy.sharding_constraint %719 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %721 = stablehlo.multiply %720, %720 : tensor<64x176xf32>
    %722 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %723 = stablehlo.multiply %722, %722 : tensor<64x176xf32>
    %724 = stablehlo.add %721, %723 : tensor<64x176xf32>
    %725 = stablehlo.reduce(%724 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %726 = stablehlo.add %717, %725 : tensor<f32>
    %727 = stablehlo.dot_general %442, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %728 = stablehlo.transpose %727, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %729 = sdy.sharding_constraint %728 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %730 = stablehlo.multiply %729, %729 : tensor<64x32xf32>
    %731 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %732 = stablehlo.multiply %731, %731 : tensor<64x32xf32>
    %733 = stablehlo.add %730, %732 : tensor<64x32xf32>
    %734 = stablehlo.reduce(%733 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %735 = stablehlo.add %726, %734 : tensor<f32>
    %736 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %737 = stablehlo.multiply %736, %381 : tensor<128x32x64xf32>
    %738 = stablehlo.reduce(%737 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %739 = stablehlo.reshape %738 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %740 = stablehlo.reduce(%739 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %741 = sdy.sharding_constraint %740 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %742 = stablehlo.multiply %741, %741 : tensor<64xf32>
    %743 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %744 = stablehlo.multiply %743, %743 : tensor<64xf32>
    %745 = stablehlo.add %742, %744 : tensor<64xf32>
    %746 = stablehlo.reduce(%745 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %747 = stablehlo.add %735, %746 : tensor<f32>
    %748 = stablehlo.dot_general %397, %244, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %749 = stablehlo.transpose %748, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %750 = sdy.sharding_constraint %749 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %751 = stablehlo.multiply %750, %750 : tensor<64x64xf32>
    %752 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %753 = stablehlo.multiply %752, %752 : tensor<64x64xf32>
    %754 = stablehlo.add %751, %753 : tensor<64x64xf32>
    %755 = stablehlo.reduce(%754 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %756 = stablehlo.add %747, %755 : tensor<f32>
    %757 = stablehlo.dot_general %462, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %758 = stablehlo.transpose %757, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %759 = sdy.sharding_constraint %758 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %760 = stablehlo.multiply %759, %759 : tensor<64x64xf32>
    %761 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %762 = stablehlo.multiply %761, %761 : tensor<64x64xf32>
    %763 = stablehlo.add %760, %762 : tensor<64x64xf32>
    %764 = stablehlo.reduce(%763 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %765 = stablehlo.add %756, %764 : tensor<f32>
    %766 = stablehlo.dot_general %367, %261, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %767 = stablehlo.transpose %766, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %768 = sdy.sharding_constraint %767 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %769 = stablehlo.multiply %768, %768 : tensor<64x176xf32>
    %770 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %771 = stablehlo.multiply %770, %770 : tensor<64x176xf32>
    %772 = stablehlo.add %769, %771 : tensor<64x176xf32>
    %773 = stablehlo.reduce(%772 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %774 = stablehlo.add %765, %773 : tensor<f32>
    %775 = stablehlo.dot_general %403, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %776 = stablehlo.transpose %775, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %777 = sdy.sharding_constraint %776 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %778 = stablehlo.multiply %777, %777 : tensor<64x32xf32>
    %779 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %780 = stablehlo.multiply %779, %779 : tensor<64x32xf32>
    %781 = stablehlo.add %778, %780 : tensor<64x32xf32>
    %782 = stablehlo.reduce(%781 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %783 = stablehlo.add %774, %782 : tensor<f32>
    %784 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %785 = stablehlo.multiply %784, %349 : tensor<128x32x64xf32>
    %786 = stablehlo.reduce(%785 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %787 = stablehlo.reshape %786 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %788 = stablehlo.reduce(%787 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %789 = sdy.sharding_constraint %788 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %790 = stablehlo.multiply %789, %789 : tensor<64xf32>
    %791 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %792 = stablehlo.multiply %791, %791 : tensor<64xf32>
    %793 = stablehlo.add %790, %792 : tensor<64xf32>
    %794 = stablehlo.reduce(%793 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %795 = stablehlo.add %783, %794 : tensor<f32>
    %796 = stablehlo.sqrt %795 : tensor<f32>
    %797 = stablehlo.compare LT, %796, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %798 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %799 = stablehlo.divide %325, %798 : tensor<2xf32>
    %800 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %801 = stablehlo.multiply %799, %800 : tensor<2xf32>
    %802 = stablehlo.select %797, %325, %801 : tensor<i1>, tensor<2xf32>
    %803 = stablehlo.multiply %25, %802 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %805 = stablehlo.multiply %804, %arg24 : tensor<2xf32>
    %806 = stablehlo.add %803, %805 : tensor<2xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %807 = stablehlo.compare LT, %arg23, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %808 = stablehlo.add %arg23, %c : tensor<i32>
    %809 = stablehlo.select %807, %808, %c_23 : tensor<i1>, tensor<i32>
    %810 = stablehlo.convert %809 : (tensor<i32>) -> tensor<f32>
    %811 = stablehlo.power %cst_22, %810 : tensor<f32>
    %812 = stablehlo.subtract %cst_2, %811 : tensor<f32>
    %813 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %814 = stablehlo.divide %806, %813 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %815 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %816 = stablehlo.multiply %802, %802 : tensor<2xf32>
    %817 = stablehlo.multiply %815, %816 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %818 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %819 = stablehlo.multiply %818, %arg46 : tensor<2xf32>
    %820 = stablehlo.add %817, %819 : tensor<2xf32>
    %821 = stablehlo.convert %809 : (tensor<i32>) -> tensor<f32>
    %822 = stablehlo.power %cst_25, %821 : tensor<f32>
    %823 = stablehlo.subtract %cst_2, %822 : tensor<f32>
    %824 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %825 = stablehlo.divide %820, %824 : tensor<2xf32>
    %826 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %827 = stablehlo.add %825, %826 : tensor<2xf32>
    %828 = stablehlo.sqrt %827 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %829 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %830 = stablehlo.add %828, %829 : tensor<2xf32>
    %831 = stablehlo.divide %814, %830 : tensor<2xf32>
    %832 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %833 = stablehlo.multiply %832, %arg1 : tensor<2xf32>
    %834 = stablehlo.add %831, %833 : tensor<2xf32>
    %835 = stablehlo.multiply %24, %834 : tensor<2xf32>
    %836 = stablehlo.add %arg1, %835 : tensor<2xf32>
    %837 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %838 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %839 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %840 = stablehlo.divide %334, %839 : tensor<64x2xf32>
    %841 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %842 = stablehlo.multiply %840, %841 : tensor<64x2xf32>
    %843 = stablehlo.select %797, %334, %842 : tensor<i1>, tensor<64x2xf32>
    %844 = stablehlo.multiply %838, %843 : tensor<64x2xf32>
    %845 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %846 = stablehlo.multiply %845, %arg25 : tensor<64x2xf32>
    %847 = stablehlo.add %844, %846 : tensor<64x2xf32>
    %848 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %849 = stablehlo.divide %847, %848 : tensor<64x2xf32>
    %850 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %851 = stablehlo.multiply %843, %843 : tensor<64x2xf32>
    %852 = stablehlo.multiply %850, %851 : tensor<64x2xf32>
    %853 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %854 = stablehlo.multiply %853, %arg47 : tensor<64x2xf32>
    %855 = stablehlo.add %852, %854 : tensor<64x2xf32>
    %856 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %857 = stablehlo.divide %855, %856 : tensor<64x2xf32>
    %858 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %859 = stablehlo.add %857, %858 : tensor<64x2xf32>
    %860 = stablehlo.sqrt %859 : tensor<64x2xf32>
    %861 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %862 = stablehlo.add %860, %861 : tensor<64x2xf32>
    %863 = stablehlo.divide %849, %862 : tensor<64x2xf32>
    %864 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %865 = stablehlo.multiply %864, %arg2 : tensor<64x2xf32>
    %866 = stablehlo.add %863, %865 : tensor<64x2xf32>
    %867 = stablehlo.multiply %837, %866 : tensor<64x2xf32>
    %868 = stablehlo.add %arg2, %867 : tensor<64x2xf32>
    %869 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %870 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %871 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %872 = stablehlo.divide %603, %871 : tensor<12288x64xf32>
    %873 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %874 = stablehlo.multiply %872, %873 : tensor<12288x64xf32>
    %875 = stablehlo.select %797, %603, %874 : tensor<i1>, tensor<12288x64xf32>
    %876 = stablehlo.multiply %870, %875 : tensor<12288x64xf32>
    %877 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %878 = stablehlo.multiply %877, %arg26 : tensor<12288x64xf32>
    %879 = stablehlo.add %876, %878 : tensor<12288x64xf32>
    %880 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %881 = stablehlo.divide %879, %880 : tensor<12288x64xf32>
    %882 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %883 = stablehlo.multiply %875, %875 : tensor<12288x64xf32>
    %884 = stablehlo.multiply %882, %883 : tensor<12288x64xf32>
    %885 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %886 = stablehlo.multiply %885, %arg48 : tensor<12288x64xf32>
    %887 = stablehlo.add %884, %886 : tensor<12288x64xf32>
    %888 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %889 = stablehlo.divide %887, %888 : tensor<12288x64xf32>
    %890 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %891 = stablehlo.add %889, %890 : tensor<12288x64xf32>
    %892 = stablehlo.sqrt %891 : tensor<12288x64xf32>
    %893 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %894 = stablehlo.add %892, %893 : tensor<12288x64xf32>
    %895 = stablehlo.divide %881, %894 : tensor<12288x64xf32>
    %896 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %897 = stablehlo.multiply %896, %arg3 : tensor<12288x64xf32>
    %898 = stablehlo.add %895, %897 : tensor<12288x64xf32>
    %899 = stablehlo.multiply %869, %898 : tensor<12288x64xf32>
    %900 = stablehlo.add %arg3, %899 : tensor<12288x64xf32>
    %901 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %902 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %903 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %904 = stablehlo.divide %615, %903 : tensor<64xf32>
    %905 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %906 = stablehlo.multiply %904, %905 : tensor<64xf32>
    %907 = stablehlo.select %797, %615, %906 : tensor<i1>, tensor<64xf32>
    %908 = stablehlo.multiply %902, %907 : tensor<64xf32>
    %909 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %910 = stablehlo.multiply %909, %arg27 : tensor<64xf32>
    %911 = stablehlo.add %908, %910 : tensor<64xf32>
    %912 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %913 = stablehlo.divide %911, %912 : tensor<64xf32>
    %914 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %915 = stablehlo.multiply %907, %907 : tensor<64xf32>
    %916 = stablehlo.multiply %914, %915 : tensor<64xf32>
    %917 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %918 = stablehlo.multiply %917, %arg49 : tensor<64xf32>
    %919 = stablehlo.add %916, %918 : tensor<64xf32>
    %920 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %921 = stablehlo.divide %919, %920 : tensor<64xf32>
    %922 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %923 = stablehlo.add %921, %922 : tensor<64xf32>
    %924 = stablehlo.sqrt %923 : tensor<64xf32>
    %925 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %926 = stablehlo.add %924, %925 : tensor<64xf32>
    %927 = stablehlo.divide %913, %926 : tensor<64xf32>
    %928 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %929 = stablehlo.multiply %928, %arg4 : tensor<64xf32>
    %930 = stablehlo.add %927, %929 : tensor<64xf32>
    %931 = stablehlo.multiply %901, %930 : tensor<64xf32>
    %932 = stablehlo.add %arg4, %931 : tensor<64xf32>
    %933 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %934 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %935 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %936 = stablehlo.divide %624, %935 : tensor<176x64xf32>
    %937 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %938 = stablehlo.multiply %936, %937 : tensor<176x64xf32>
    %939 = stablehlo.select %797, %624, %938 : tensor<i1>, tensor<176x64xf32>
    %940 = stablehlo.multiply %934, %939 : tensor<176x64xf32>
    %941 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %942 = stablehlo.multiply %941, %arg28 : tensor<176x64xf32>
    %943 = stablehlo.add %940, %942 : tensor<176x64xf32>
    %944 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %945 = stablehlo.divide %943, %944 : tensor<176x64xf32>
    %946 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %947 = stablehlo.multiply %939, %939 : tensor<176x64xf32>
    %948 = stablehlo.multiply %946, %947 : tensor<176x64xf32>
    %949 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %950 = stablehlo.multiply %949, %arg50 : tensor<176x64xf32>
    %951 = stablehlo.add %948, %950 : tensor<176x64xf32>
    %952 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %953 = stablehlo.divide %951, %952 : tensor<176x64xf32>
    %954 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %955 = stablehlo.add %953, %954 : tensor<176x64xf32>
    %956 = stablehlo.sqrt %955 : tensor<176x64xf32>
    %957 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %958 = stablehlo.add %956, %957 : tensor<176x64xf32>
    %959 = stablehlo.divide %945, %958 : tensor<176x64xf32>
    %960 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %961 = stablehlo.multiply %960, %arg5 : tensor<176x64xf32>
    %962 = stablehlo.add %959, %961 : tensor<176x64xf32>
    %963 = stablehlo.multiply %933, %962 : tensor<176x64xf32>
    %964 = stablehlo.add %arg5, %963 : tensor<176x64xf32>
    %965 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %966 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %967 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %968 = stablehlo.divide %633, %967 : tensor<64x176xf32>
    %969 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %970 = stablehlo.multiply %968, %969 : tensor<64x176xf32>
    %971 = stablehlo.select %797, %633, %970 : tensor<i1>, tensor<64x176xf32>
    %972 = stablehlo.multiply %966, %971 : tensor<64x176xf32>
    %973 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %974 = stablehlo.multiply %973, %arg29 : tensor<64x176xf32>
    %975 = stablehlo.add %972, %974 : tensor<64x176xf32>
    %976 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %977 = stablehlo.divide %975, %976 : tensor<64x176xf32>
    %978 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %979 = stablehlo.multiply %971, %971 : tensor<64x176xf32>
    %980 = stablehlo.multiply %978, %979 : tensor<64x176xf32>
    %981 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %982 = stablehlo.multiply %981, %arg51 : tensor<64x176xf32>
    %983 = stablehlo.add %980, %982 : tensor<64x176xf32>
    %984 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %985 = stablehlo.divide %983, %984 : tensor<64x176xf32>
    %986 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %987 = stablehlo.add %985, %986 : tensor<64x176xf32>
    %988 = stablehlo.sqrt %987 : tensor<64x176xf32>
    %989 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %990 = stablehlo.add %988, %989 : tensor<64x176xf32>
    %991 = stablehlo.divide %977, %990 : tensor<64x176xf32>
    %992 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %993 = stablehlo.multiply %992, %arg6 : tensor<64x176xf32>
    %994 = stablehlo.add %991, %993 : tensor<64x176xf32>
    %995 = stablehlo.multiply %965, %994 : tensor<64x176xf32>
    %996 = stablehlo.add %arg6, %995 : tensor<64x176xf32>
    %997 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %998 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %999 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1000 = stablehlo.divide %642, %999 : tensor<64x32xf32>
    %1001 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1002 = stablehlo.multiply %1000, %1001 : tensor<64x32xf32>
    %1003 = stablehlo.select %797, %642, %1002 : tensor<i1>, tensor<64x32xf32>
    %1004 = stablehlo.multiply %998, %1003 : tensor<64x32xf32>
    %1005 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1006 = stablehlo.multiply %1005, %arg30 : tensor<64x32xf32>
    %1007 = stablehlo.add %1004, %1006 : tensor<64x32xf32>
    %1008 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1009 = stablehlo.divide %1007, %1008 : tensor<64x32xf32>
    %1010 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1011 = stablehlo.multiply %1003, %1003 : tensor<64x32xf32>
    %1012 = stablehlo.multiply %1010, %1011 : tensor<64x32xf32>
    %1013 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1014 = stablehlo.multiply %1013, %arg52 : tensor<64x32xf32>
    %1015 = stablehlo.add %1012, %1014 : tensor<64x32xf32>
    %1016 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1017 = stablehlo.divide %1015, %1016 : tensor<64x32xf32>
    %1018 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1019 = stablehlo.add %1017, %1018 : tensor<64x32xf32>
    %1020 = stablehlo.sqrt %1019 : tensor<64x32xf32>
    %1021 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1022 = stablehlo.add %1020, %1021 : tensor<64x32xf32>
    %1023 = stablehlo.divide %1009, %1022 : tensor<64x32xf32>
    %1024 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1025 = stablehlo.multiply %1024, %arg7 : tensor<64x32xf32>
    %1026 = stablehlo.add %1023, %1025 : tensor<64x32xf32>
    %1027 = stablehlo.multiply %997, %1026 : tensor<64x32xf32>
    %1028 = stablehlo.add %arg7, %1027 : tensor<64x32xf32>
    %1029 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1030 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1031 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1032 = stablehlo.divide %654, %1031 : tensor<64xf32>
    %1033 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1034 = stablehlo.multiply %1032, %1033 : tensor<64xf32>
    %1035 = stablehlo.select %797, %654, %1034 : tensor<i1>, tensor<64xf32>
    %1036 = stablehlo.multiply %1030, %1035 : tensor<64xf32>
    %1037 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1038 = stablehlo.multiply %1037, %arg31 : tensor<64xf32>
    %1039 = stablehlo.add %1036, %1038 : tensor<64xf32>
    %1040 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1041 = stablehlo.divide %1039, %1040 : tensor<64xf32>
    %1042 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1043 = stablehlo.multiply %1035, %1035 : tensor<64xf32>
    %1044 = stablehlo.multiply %1042, %1043 : tensor<64xf32>
    %1045 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1046 = stablehlo.multiply %1045, %arg53 : tensor<64xf32>
    %1047 = stablehlo.add %1044, %1046 : tensor<64xf32>
    %1048 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1049 = stablehlo.divide %1047, %1048 : tensor<64xf32>
    %1050 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1051 = stablehlo.add %1049, %1050 : tensor<64xf32>
    %1052 = stablehlo.sqrt %1051 : tensor<64xf32>
    %1053 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1054 = stablehlo.add %1052, %1053 : tensor<64xf32>
    %1055 = stablehlo.divide %1041, %1054 : tensor<64xf32>
    %1056 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1057 = stablehlo.multiply %1056, %arg8 : tensor<64xf32>
    %1058 = stablehlo.add %1055, %1057 : tensor<64xf32>
    %1059 = stablehlo.multiply %1029, %1058 : tensor<64xf32>
    %1060 = stablehlo.add %arg8, %1059 : tensor<64xf32>
    %1061 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1062 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1063 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1064 = stablehlo.divide %663, %1063 : tensor<64x64xf32>
    %1065 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1066 = stablehlo.multiply %1064, %1065 : tensor<64x64xf32>
    %1067 = stablehlo.select %797, %663, %1066 : tensor<i1>, tensor<64x64xf32>
    %1068 = stablehlo.multiply %1062, %1067 : tensor<64x64xf32>
    %1069 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1070 = stablehlo.multiply %1069, %arg32 : tensor<64x64xf32>
    %1071 = stablehlo.add %1068, %1070 : tensor<64x64xf32>
    %1072 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1073 = stablehlo.divide %1071, %1072 : tensor<64x64xf32>
    %1074 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1075 = stablehlo.multiply %1067, %1067 : tensor<64x64xf32>
    %1076 = stablehlo.multiply %1074, %1075 : tensor<64x64xf32>
    %1077 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1078 = stablehlo.multiply %1077, %arg54 : tensor<64x64xf32>
    %1079 = stablehlo.add %1076, %1078 : tensor<64x64xf32>
    %1080 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1081 = stablehlo.divide %1079, %1080 : tensor<64x64xf32>
    %1082 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1083 = stablehlo.add %1081, %1082 : tensor<64x64xf32>
    %1084 = stablehlo.sqrt %1083 : tensor<64x64xf32>
    %1085 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1086 = stablehlo.add %1084, %1085 : tensor<64x64xf32>
    %1087 = stablehlo.divide %1073, %1086 : tensor<64x64xf32>
    %1088 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1089 = stablehlo.multiply %1088, %arg9 : tensor<64x64xf32>
    %1090 = stablehlo.add %1087, %1089 : tensor<64x64xf32>
    %1091 = stablehlo.multiply %1061, %1090 : tensor<64x64xf32>
    %1092 = stablehlo.add %arg9, %1091 : tensor<64x64xf32>
    %1093 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1094 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1095 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1096 = stablehlo.divide %672, %1095 : tensor<64x64xf32>
    %1097 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1098 = stablehlo.multiply %1096, %1097 : tensor<64x64xf32>
    %1099 = stablehlo.select %797, %672, %1098 : tensor<i1>, tensor<64x64xf32>
    %1100 = stablehlo.multiply %1094, %1099 : tensor<64x64xf32>
    %1101 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1102 = stablehlo.multiply %1101, %arg33 : tensor<64x64xf32>
    %1103 = stablehlo.add %1100, %1102 : tensor<64x64xf32>
    %1104 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1105 = stablehlo.divide %1103, %1104 : tensor<64x64xf32>
    %1106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1107 = stablehlo.multiply %1099, %1099 : tensor<64x64xf32>
    %1108 = stablehlo.multiply %1106, %1107 : tensor<64x64xf32>
    %1109 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1110 = stablehlo.multiply %1109, %arg55 : tensor<64x64xf32>
    %1111 = stablehlo.add %1108, %1110 : tensor<64x64xf32>
    %1112 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1113 = stablehlo.divide %1111, %1112 : tensor<64x64xf32>
    %1114 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1115 = stablehlo.add %1113, %1114 : tensor<64x64xf32>
    %1116 = stablehlo.sqrt %1115 : tensor<64x64xf32>
    %1117 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1118 = stablehlo.add %1116, %1117 : tensor<64x64xf32>
    %1119 = stablehlo.divide %1105, %1118 : tensor<64x64xf32>
    %1120 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1121 = stablehlo.multiply %1120, %arg10 : tensor<64x64xf32>
    %1122 = stablehlo.add %1119, %1121 : tensor<64x64xf32>
    %1123 = stablehlo.multiply %1093, %1122 : tensor<64x64xf32>
    %1124 = stablehlo.add %arg10, %1123 : tensor<64x64xf32>
    %1125 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1126 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1127 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1128 = stablehlo.divide %681, %1127 : tensor<64x176xf32>
    %1129 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1130 = stablehlo.multiply %1128, %1129 : tensor<64x176xf32>
    %1131 = stablehlo.select %797, %681, %1130 : tensor<i1>, tensor<64x176xf32>
    %1132 = stablehlo.multiply %1126, %1131 : tensor<64x176xf32>
    %1133 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1134 = stablehlo.multiply %1133, %arg34 : tensor<64x176xf32>
    %1135 = stablehlo.add %1132, %1134 : tensor<64x176xf32>
    %1136 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1137 = stablehlo.divide %1135, %1136 : tensor<64x176xf32>
    %1138 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1139 = stablehlo.multiply %1131, %1131 : tensor<64x176xf32>
    %1140 = stablehlo.multiply %1138, %1139 : tensor<64x176xf32>
    %1141 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1142 = stablehlo.multiply %1141, %arg56 : tensor<64x176xf32>
    %1143 = stablehlo.add %1140, %1142 : tensor<64x176xf32>
    %1144 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1145 = stablehlo.divide %1143, %1144 : tensor<64x176xf32>
    %1146 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1147 = stablehlo.add %1145, %1146 : tensor<64x176xf32>
    %1148 = stablehlo.sqrt %1147 : tensor<64x176xf32>
    %1149 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1150 = stablehlo.add %1148, %1149 : tensor<64x176xf32>
    %1151 = stablehlo.divide %1137, %1150 : tensor<64x176xf32>
    %1152 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1153 = stablehlo.multiply %1152, %arg11 : tensor<64x176xf32>
    %1154 = stablehlo.add %1151, %1153 : tensor<64x176xf32>
    %1155 = stablehlo.multiply %1125, %1154 : tensor<64x176xf32>
    %1156 = stablehlo.add %arg11, %1155 : tensor<64x176xf32>
    %1157 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1158 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1159 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1160 = stablehlo.divide %690, %1159 : tensor<64x32xf32>
    %1161 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1162 = stablehlo.multiply %1160, %1161 : tensor<64x32xf32>
    %1163 = stablehlo.select %797, %690, %1162 : tensor<i1>, tensor<64x32xf32>
    %1164 = stablehlo.multiply %1158, %1163 : tensor<64x32xf32>
    %1165 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1166 = stablehlo.multiply %1165, %arg35 : tensor<64x32xf32>
    %1167 = stablehlo.add %1164, %1166 : tensor<64x32xf32>
    %1168 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1169 = stablehlo.divide %1167, %1168 : tensor<64x32xf32>
    %1170 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1171 = stablehlo.multiply %1163, %1163 : tensor<64x32xf32>
    %1172 = stablehlo.multiply %1170, %1171 : tensor<64x32xf32>
    %1173 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1174 = stablehlo.multiply %1173, %arg57 : tensor<64x32xf32>
    %1175 = stablehlo.add %1172, %1174 : tensor<64x32xf32>
    %1176 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1177 = stablehlo.divide %1175, %1176 : tensor<64x32xf32>
    %1178 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1179 = stablehlo.add %1177, %1178 : tensor<64x32xf32>
    %1180 = stablehlo.sqrt %1179 : tensor<64x32xf32>
    %1181 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1182 = stablehlo.add %1180, %1181 : tensor<64x32xf32>
    %1183 = stablehlo.divide %1169, %1182 : tensor<64x32xf32>
    %1184 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1185 = stablehlo.multiply %1184, %arg12 : tensor<64x32xf32>
    %1186 = stablehlo.add %1183, %1185 : tensor<64x32xf32>
    %1187 = stablehlo.multiply %1157, %1186 : tensor<64x32xf32>
    %1188 = stablehlo.add %arg12, %1187 : tensor<64x32xf32>
    %1189 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1190 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1191 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1192 = stablehlo.divide %702, %1191 : tensor<64xf32>
    %1193 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1194 = stablehlo.multiply %1192, %1193 : tensor<64xf32>
    %1195 = stablehlo.select %797, %702, %1194 : tensor<i1>, tensor<64xf32>
    %1196 = stablehlo.multiply %1190, %1195 : tensor<64xf32>
    %1197 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1198 = stablehlo.multiply %1197, %arg36 : tensor<64xf32>
    %1199 = stablehlo.add %1196, %1198 : tensor<64xf32>
    %1200 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1201 = stablehlo.divide %1199, %1200 : tensor<64xf32>
    %1202 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1203 = stablehlo.multiply %1195, %1195 : tensor<64xf32>
    %1204 = stablehlo.multiply %1202, %1203 : tensor<64xf32>
    %1205 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1206 = stablehlo.multiply %1205, %arg58 : tensor<64xf32>
    %1207 = stablehlo.add %1204, %1206 : tensor<64xf32>
    %1208 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1209 = stablehlo.divide %1207, %1208 : tensor<64xf32>
    %1210 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1211 = stablehlo.add %1209, %1210 : tensor<64xf32>
    %1212 = stablehlo.sqrt %1211 : tensor<64xf32>
    %1213 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1214 = stablehlo.add %1212, %1213 : tensor<64xf32>
    %1215 = stablehlo.divide %1201, %1214 : tensor<64xf32>
    %1216 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1217 = stablehlo.multiply %1216, %arg13 : tensor<64xf32>
    %1218 = stablehlo.add %1215, %1217 : tensor<64xf32>
    %1219 = stablehlo.multiply %1189, %1218 : tensor<64xf32>
    %1220 = stablehlo.add %arg13, %1219 : tensor<64xf32>
    %1221 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1222 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1223 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1224 = stablehlo.divide %711, %1223 : tensor<176x64xf32>
    %1225 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1226 = stablehlo.multiply %1224, %1225 : tensor<176x64xf32>
    %1227 = stablehlo.select %797, %711, %1226 : tensor<i1>, tensor<176x64xf32>
    %1228 = stablehlo.multiply %1222, %1227 : tensor<176x64xf32>
    %1229 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1230 = stablehlo.multiply %1229, %arg37 : tensor<176x64xf32>
    %1231 = stablehlo.add %1228, %1230 : tensor<176x64xf32>
    %1232 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1233 = stablehlo.divide %1231, %1232 : tensor<176x64xf32>
    %1234 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1235 = stablehlo.multiply %1227, %1227 : tensor<176x64xf32>
    %1236 = stablehlo.multiply %1234, %1235 : tensor<176x64xf32>
    %1237 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1238 = stablehlo.multiply %1237, %arg59 : tensor<176x64xf32>
    %1239 = stablehlo.add %1236, %1238 : tensor<176x64xf32>
    %1240 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1241 = stablehlo.divide %1239, %1240 : tensor<176x64xf32>
    %1242 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1243 = stablehlo.add %1241, %1242 : tensor<176x64xf32>
    %1244 = stablehlo.sqrt %1243 : tensor<176x64xf32>
    %1245 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1246 = stablehlo.add %1244, %1245 : tensor<176x64xf32>
    %1247 = stablehlo.divide %1233, %1246 : tensor<176x64xf32>
    %1248 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1249 = stablehlo.multiply %1248, %arg14 : tensor<176x64xf32>
    %1250 = stablehlo.add %1247, %1249 : tensor<176x64xf32>
    %1251 = stablehlo.multiply %1221, %1250 : tensor<176x64xf32>
    %1252 = stablehlo.add %arg14, %1251 : tensor<176x64xf32>
    %1253 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1254 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1255 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1256 = stablehlo.divide %720, %1255 : tensor<64x176xf32>
    %1257 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1258 = stablehlo.multiply %1256, %1257 : tensor<64x176xf32>
    %1259 = stablehlo.select %797, %720, %1258 : tensor<i1>, tensor<64x176xf32>
    %1260 = stablehlo.multiply %1254, %1259 : tensor<64x176xf32>
    %1261 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1262 = stablehlo.multiply %1261, %arg38 : tensor<64x176xf32>
    %1263 = stablehlo.add %1260, %1262 : tensor<64x176xf32>
    %1264 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1265 = stablehlo.divide %1263, %1264 : tensor<64x176xf32>
    %1266 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1267 = stablehlo.multiply %1259, %1259 : tensor<64x176xf32>
    %1268 = stablehlo.multiply %1266, %1267 : tensor<64x176xf32>
    %1269 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1270 = stablehlo.multiply %1269, %arg60 : tensor<64x176xf32>
    %1271 = stablehlo.add %1268, %1270 : tensor<64x176xf32>
    %1272 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1273 = stablehlo.divide %1271, %1272 : tensor<64x176xf32>
    %1274 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1275 = stablehlo.add %1273, %1274 : tensor<64x176xf32>
    %1276 = stablehlo.sqrt %1275 : tensor<64x176xf32>
    %1277 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1278 = stablehlo.add %1276, %1277 : tensor<64x176xf32>
    %1279 = stablehlo.divide %1265, %1278 : tensor<64x176xf32>
    %1280 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1281 = stablehlo.multiply %1280, %arg15 : tensor<64x176xf32>
    %1282 = stablehlo.add %1279, %1281 : tensor<64x176xf32>
    %1283 = stablehlo.multiply %1253, %1282 : tensor<64x176xf32>
    %1284 = stablehlo.add %arg15, %1283 : tensor<64x176xf32>
    %1285 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1286 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1287 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1288 = stablehlo.divide %729, %1287 : tensor<64x32xf32>
    %1289 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1290 = stablehlo.multiply %1288, %1289 : tensor<64x32xf32>
    %1291 = stablehlo.select %797, %729, %1290 : tensor<i1>, tensor<64x32xf32>
    %1292 = stablehlo.multiply %1286, %1291 : tensor<64x32xf32>
    %1293 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1294 = stablehlo.multiply %1293, %arg39 : tensor<64x32xf32>
    %1295 = stablehlo.add %1292, %1294 : tensor<64x32xf32>
    %1296 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1297 = stablehlo.divide %1295, %1296 : tensor<64x32xf32>
    %1298 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1299 = stablehlo.multiply %1291, %1291 : tensor<64x32xf32>
    %1300 = stablehlo.multiply %1298, %1299 : tensor<64x32xf32>
    %1301 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1302 = stablehlo.multiply %1301, %arg61 : tensor<64x32xf32>
    %1303 = stablehlo.add %1300, %1302 : tensor<64x32xf32>
    %1304 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1305 = stablehlo.divide %1303, %1304 : tensor<64x32xf32>
    %1306 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1307 = stablehlo.add %1305, %1306 : tensor<64x32xf32>
    %1308 = stablehlo.sqrt %1307 : tensor<64x32xf32>
    %1309 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1310 = stablehlo.add %1308, %1309 : tensor<64x32xf32>
    %1311 = stablehlo.divide %1297, %1310 : tensor<64x32xf32>
    %1312 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1313 = stablehlo.multiply %1312, %arg16 : tensor<64x32xf32>
    %1314 = stablehlo.add %1311, %1313 : tensor<64x32xf32>
    %1315 = stablehlo.multiply %1285, %1314 : tensor<64x32xf32>
    %1316 = stablehlo.add %arg16, %1315 : tensor<64x32xf32>
    %1317 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1318 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1319 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1320 = stablehlo.divide %741, %1319 : tensor<64xf32>
    %1321 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1322 = stablehlo.multiply %1320, %1321 : tensor<64xf32>
    %1323 = stablehlo.select %797, %741, %1322 : tensor<i1>, tensor<64xf32>
    %1324 = stablehlo.multiply %1318, %1323 : tensor<64xf32>
    %1325 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1326 = stablehlo.multiply %1325, %arg40 : tensor<64xf32>
    %1327 = stablehlo.add %1324, %1326 : tensor<64xf32>
    %1328 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1329 = stablehlo.divide %1327, %1328 : tensor<64xf32>
    %1330 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1331 = stablehlo.multiply %1323, %1323 : tensor<64xf32>
    %1332 = stablehlo.multiply %1330, %1331 : tensor<64xf32>
    %1333 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1334 = stablehlo.multiply %1333, %arg62 : tensor<64xf32>
    %1335 = stablehlo.add %1332, %1334 : tensor<64xf32>
    %1336 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1337 = stablehlo.divide %1335, %1336 : tensor<64xf32>
    %1338 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1339 = stablehlo.add %1337, %1338 : tensor<64xf32>
    %1340 = stablehlo.sqrt %1339 : tensor<64xf32>
    %1341 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1342 = stablehlo.add %1340, %1341 : tensor<64xf32>
    %1343 = stablehlo.divide %1329, %1342 : tensor<64xf32>
    %1344 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1345 = stablehlo.multiply %1344, %arg17 : tensor<64xf32>
    %1346 = stablehlo.add %1343, %1345 : tensor<64xf32>
    %1347 = stablehlo.multiply %1317, %1346 : tensor<64xf32>
    %1348 = stablehlo.add %arg17, %1347 : tensor<64xf32>
    %1349 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1350 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1351 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1352 = stablehlo.divide %750, %1351 : tensor<64x64xf32>
    %1353 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1354 = stablehlo.multiply %1352, %1353 : tensor<64x64xf32>
    %1355 = stablehlo.select %797, %750, %1354 : tensor<i1>, tensor<64x64xf32>
    %1356 = stablehlo.multiply %1350, %1355 : tensor<64x64xf32>
    %1357 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1358 = stablehlo.multiply %1357, %arg41 : tensor<64x64xf32>
    %1359 = stablehlo.add %1356, %1358 : tensor<64x64xf32>
    %1360 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1361 = stablehlo.divide %1359, %1360 : tensor<64x64xf32>
    %1362 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1363 = stablehlo.multiply %1355, %1355 : tensor<64x64xf32>
    %1364 = stablehlo.multiply %1362, %1363 : tensor<64x64xf32>
    %1365 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1366 = stablehlo.multiply %1365, %arg63 : tensor<64x64xf32>
    %1367 = stablehlo.add %1364, %1366 : tensor<64x64xf32>
    %1368 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1369 = stablehlo.divide %1367, %1368 : tensor<64x64xf32>
    %1370 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1371 = stablehlo.add %1369, %1370 : tensor<64x64xf32>
    %1372 = stablehlo.sqrt %1371 : tensor<64x64xf32>
    %1373 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1374 = stablehlo.add %1372, %1373 : tensor<64x64xf32>
    %1375 = stablehlo.divide %1361, %1374 : tensor<64x64xf32>
    %1376 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1377 = stablehlo.multiply %1376, %arg18 : tensor<64x64xf32>
    %1378 = stablehlo.add %1375, %1377 : tensor<64x64xf32>
    %1379 = stablehlo.multiply %1349, %1378 : tensor<64x64xf32>
    %1380 = stablehlo.add %arg18, %1379 : tensor<64x64xf32>
    %1381 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1382 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1383 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1384 = stablehlo.divide %759, %1383 : tensor<64x64xf32>
    %1385 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1386 = stablehlo.multiply %1384, %1385 : tensor<64x64xf32>
    %1387 = stablehlo.select %797, %759, %1386 : tensor<i1>, tensor<64x64xf32>
    %1388 = stablehlo.multiply %1382, %1387 : tensor<64x64xf32>
    %1389 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1390 = stablehlo.multiply %1389, %arg42 : tensor<64x64xf32>
    %1391 = stablehlo.add %1388, %1390 : tensor<64x64xf32>
    %1392 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1393 = stablehlo.divide %1391, %1392 : tensor<64x64xf32>
    %1394 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1395 = stablehlo.multiply %1387, %1387 : tensor<64x64xf32>
    %1396 = stablehlo.multiply %1394, %1395 : tensor<64x64xf32>
    %1397 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1398 = stablehlo.multiply %1397, %arg64 : tensor<64x64xf32>
    %1399 = stablehlo.add %1396, %1398 : tensor<64x64xf32>
    %1400 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1401 = stablehlo.divide %1399, %1400 : tensor<64x64xf32>
    %1402 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1403 = stablehlo.add %1401, %1402 : tensor<64x64xf32>
    %1404 = stablehlo.sqrt %1403 : tensor<64x64xf32>
    %1405 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1406 = stablehlo.add %1404, %1405 : tensor<64x64xf32>
    %1407 = stablehlo.divide %1393, %1406 : tensor<64x64xf32>
    %1408 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1409 = stablehlo.multiply %1408, %arg19 : tensor<64x64xf32>
    %1410 = stablehlo.add %1407, %1409 : tensor<64x64xf32>
    %1411 = stablehlo.multiply %1381, %1410 : tensor<64x64xf32>
    %1412 = stablehlo.add %arg19, %1411 : tensor<64x64xf32>
    %1413 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1414 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1415 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1416 = stablehlo.divide %768, %1415 : tensor<64x176xf32>
    %1417 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1418 = stablehlo.multiply %1416, %1417 : tensor<64x176xf32>
    %1419 = stablehlo.select %797, %768, %1418 : tensor<i1>, tensor<64x176xf32>
    %1420 = stablehlo.multiply %1414, %1419 : tensor<64x176xf32>
    %1421 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1422 = stablehlo.multiply %1421, %arg43 : tensor<64x176xf32>
    %1423 = stablehlo.add %1420, %1422 : tensor<64x176xf32>
    %1424 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1425 = stablehlo.divide %1423, %1424 : tensor<64x176xf32>
    %1426 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1427 = stablehlo.multiply %1419, %1419 : tensor<64x176xf32>
    %1428 = stablehlo.multiply %1426, %1427 : tensor<64x176xf32>
    %1429 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1430 = stablehlo.multiply %1429, %arg65 : tensor<64x176xf32>
    %1431 = stablehlo.add %1428, %1430 : tensor<64x176xf32>
    %1432 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1433 = stablehlo.divide %1431, %1432 : tensor<64x176xf32>
    %1434 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1435 = stablehlo.add %1433, %1434 : tensor<64x176xf32>
    %1436 = stablehlo.sqrt %1435 : tensor<64x176xf32>
    %1437 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1438 = stablehlo.add %1436, %1437 : tensor<64x176xf32>
    %1439 = stablehlo.divide %1425, %1438 : tensor<64x176xf32>
    %1440 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1441 = stablehlo.multiply %1440, %arg20 : tensor<64x176xf32>
    %1442 = stablehlo.add %1439, %1441 : tensor<64x176xf32>
    %1443 = stablehlo.multiply %1413, %1442 : tensor<64x176xf32>
    %1444 = stablehlo.add %arg20, %1443 : tensor<64x176xf32>
    %1445 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1446 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1447 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1448 = stablehlo.divide %777, %1447 : tensor<64x32xf32>
    %1449 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1450 = stablehlo.multiply %1448, %1449 : tensor<64x32xf32>
    %1451 = stablehlo.select %797, %777, %1450 : tensor<i1>, tensor<64x32xf32>
    %1452 = stablehlo.multiply %1446, %1451 : tensor<64x32xf32>
    %1453 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1454 = stablehlo.multiply %1453, %arg44 : tensor<64x32xf32>
    %1455 = stablehlo.add %1452, %1454 : tensor<64x32xf32>
    %1456 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1457 = stablehlo.divide %1455, %1456 : tensor<64x32xf32>
    %1458 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1459 = stablehlo.multiply %1451, %1451 : tensor<64x32xf32>
    %1460 = stablehlo.multiply %1458, %1459 : tensor<64x32xf32>
    %1461 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1462 = stablehlo.multiply %1461, %arg66 : tensor<64x32xf32>
    %1463 = stablehlo.add %1460, %1462 : tensor<64x32xf32>
    %1464 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1465 = stablehlo.divide %1463, %1464 : tensor<64x32xf32>
    %1466 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1467 = stablehlo.add %1465, %1466 : tensor<64x32xf32>
    %1468 = stablehlo.sqrt %1467 : tensor<64x32xf32>
    %1469 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1470 = stablehlo.add %1468, %1469 : tensor<64x32xf32>
    %1471 = stablehlo.divide %1457, %1470 : tensor<64x32xf32>
    %1472 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1473 = stablehlo.multiply %1472, %arg21 : tensor<64x32xf32>
    %1474 = stablehlo.add %1471, %1473 : tensor<64x32xf32>
    %1475 = stablehlo.multiply %1445, %1474 : tensor<64x32xf32>
    %1476 = stablehlo.add %arg21, %1475 : tensor<64x32xf32>
    %1477 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1478 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1479 = stablehlo.broadcast_in_dim %796, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1480 = stablehlo.divide %789, %1479 : tensor<64xf32>
    %1481 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1482 = stablehlo.multiply %1480, %1481 : tensor<64xf32>
    %1483 = stablehlo.select %797, %789, %1482 : tensor<i1>, tensor<64xf32>
    %1484 = stablehlo.multiply %1478, %1483 : tensor<64xf32>
    %1485 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1486 = stablehlo.multiply %1485, %arg45 : tensor<64xf32>
    %1487 = stablehlo.add %1484, %1486 : tensor<64xf32>
    %1488 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1489 = stablehlo.divide %1487, %1488 : tensor<64xf32>
    %1490 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1491 = stablehlo.multiply %1483, %1483 : tensor<64xf32>
    %1492 = stablehlo.multiply %1490, %1491 : tensor<64xf32>
    %1493 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1494 = stablehlo.multiply %1493, %arg67 : tensor<64xf32>
    %1495 = stablehlo.add %1492, %1494 : tensor<64xf32>
    %1496 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1497 = stablehlo.divide %1495, %1496 : tensor<64xf32>
    %1498 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1499 = stablehlo.add %1497, %1498 : tensor<64xf32>
    %1500 = stablehlo.sqrt %1499 : tensor<64xf32>
    %1501 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1502 = stablehlo.add %1500, %1501 : tensor<64xf32>
    %1503 = stablehlo.divide %1489, %1502 : tensor<64xf32>
    %1504 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1505 = stablehlo.multiply %1504, %arg22 : tensor<64xf32>
    %1506 = stablehlo.add %1503, %1505 : tensor<64xf32>
    %1507 = stablehlo.multiply %1477, %1506 : tensor<64xf32>
    %1508 = stablehlo.add %arg22, %1507 : tensor<64xf32>
    %1509 = stablehlo.compare LT, %arg68, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1510 = stablehlo.add %arg68, %c : tensor<i32>
    %1511 = stablehlo.select %1509, %1510, %c_23 : tensor<i1>, tensor<i32>
    %1512 = stablehlo.log %317 : tensor<128x1xf32>
    %1513 = stablehlo.broadcast_in_dim %1512, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1514 = stablehlo.subtract %314, %1513 : tensor<128x2xf32>
    %1515 = stablehlo.multiply %arg70, %1514 : tensor<128x2xf32>
    %1516 = stablehlo.reduce(%1515 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1517 = stablehlo.negate %1516 : tensor<128xf32>
    %1518 = stablehlo.reduce(%1517 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1519 = stablehlo.divide %1518, %cst_11 : tensor<f32>
    %1520 = stablehlo.multiply %1519, %cst_11 : tensor<f32>
    return %0, %836, %868, %900, %932, %964, %996, %1028, %1060, %1092, %1124, %1156, %1188, %1220, %1252, %1284, %1316, %1348, %1380, %1412, %1444, %1476, %1508, %809, %806, %847, %879, %911, %943, %975, %1007, %1039, %1071, %1103, %1135, %1167, %1199, %1231, %1263, %1295, %1327, %1359, %1391, %1423, %1455, %1487, %820, %855, %887, %919, %951, %983, %1015, %1047, %1079, %1111, %1143, %1175, %1207, %1239, %1271, %1303, %1335, %1367, %1399, %1431, %1463, %1495, %1511, %cst_11, %1520 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
