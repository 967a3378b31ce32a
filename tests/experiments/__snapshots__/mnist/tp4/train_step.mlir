module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["data"=1, "model"=4]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg2: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg3: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg4: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg6: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg9: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg10: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg11: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg13: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg14: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg15: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      %arg16: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg17: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg19: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].params['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].params['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"model"}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-03> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<3750> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg20, %c_3 : tensor<i32>
    %2 = stablehlo.maximum %c_3, %1 : tensor<i32>
    %3 = stablehlo.minimum %c_2, %2 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<3.750000e+03> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_4 : tensor<f32>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.add %7, %cst_5 : tensor<f32>
    %9 = stablehlo.multiply %cst, %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %12 = stablehlo.dot_general %arg21, %arg2, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %13 = stablehlo.reshape %arg1 : (tensor<128xf32>) -> tensor<1x128xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x128xf32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %17 = stablehlo.compare GT, %15, %16, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %19 = stablehlo.maximum %15, %18 : tensor<128x128xf32>
    %20 = stablehlo.dot_general %19, %arg4, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %21 = stablehlo.reshape %arg3 : (tensor<128xf32>) -> tensor<1x128xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %23 = stablehlo.add %20, %22 : tensor<128x128xf32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %25 = stablehlo.compare GT, %23, %24, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %cst_7 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_1, %cst_7 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %30 = stablehlo.multiply %arg22, %29 : tensor<128x10xf32>
    %31 = stablehlo.negate %30 : tensor<128x10xf32>
    %32 = stablehlo.reduce(%31 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %35 = stablehlo.maximum %23, %34 : tensor<128x128xf32>
    %36 = stablehlo.dot_general %35, %arg6, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %37 = stablehlo.reshape %arg5 : (tensor<10xf32>) -> tensor<1x10xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %39 = stablehlo.add %36, %38 : tensor<128x10xf32>
    %40 = sdy.sharding_constraint %39 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %42 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %43 = stablehlo.maximum %41, %42 : tensor<128xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %46 = stablehlo.subtract %40, %45 : tensor<128x10xf32>
    %47 = stablehlo.exponential %46 : tensor<128x10xf32>
    %48 = stablehlo.reduce(%47 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %50 = stablehlo.divide %33, %49 : tensor<128x1xf32>
    %51 = stablehlo.reduce(%50 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %53 = stablehlo.multiply %52, %47 : tensor<128x10xf32>
    %54 = stablehlo.add %30, %53 : tensor<128x10xf32>
    %55 = sdy.sharding_constraint %54 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %56 = stablehlo.dot_general %55, %arg6, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %57 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %58 = stablehlo.select %25, %56, %57 : tensor<128x128xi1>, tensor<128x128xf32>
    %59 = stablehlo.dot_general %58, %arg4, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %60 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %61 = stablehlo.select %17, %59, %60 : tensor<128x128xi1>, tensor<128x128xf32>
    %62 = stablehlo.reduce(%61 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %63 = stablehlo.reshape %62 : (tensor<128xf32>) -> tensor<1x128xf32>
    %64 = stablehlo.reshape %63 : (tensor<1x128xf32>) -> tensor<128xf32>
    %65 = stablehlo.multiply %11, %64 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %67 = stablehlo.multiply %66, %arg8 : tensor<128xf32>
    %68 = stablehlo.add %65, %67 : tensor<128xf32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %69 = stablehlo.compare LT, %arg7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %70 = stablehlo.add %arg7, %c : tensor<i32>
    %71 = stablehlo.select %69, %70, %c_10 : tensor<i1>, tensor<i32>
    %72 = stablehlo.convert %71 : (tensor<i32>) -> tensor<f32>
    %73 = stablehlo.power %cst_9, %72 : tensor<f32>
    %74 = stablehlo.subtract %cst_1, %73 : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %76 = stablehlo.divide %68, %75 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %78 = stablehlo.multiply %64, %64 : tensor<128xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<128xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %81 = stablehlo.multiply %80, %arg14 : tensor<128xf32>
    %82 = stablehlo.add %79, %81 : tensor<128xf32>
    %83 = stablehlo.convert %71 : (tensor<i32>) -> tensor<f32>
    %84 = stablehlo.power %cst_12, %83 : tensor<f32>
    %85 = stablehlo.subtract %cst_1, %84 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %87 = stablehlo.divide %82, %86 : tensor<128xf32>
    %88 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %89 = stablehlo.add %87, %88 : tensor<128xf32>
    %90 = stablehlo.sqrt %89 : tensor<128xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %92 = stablehlo.add %90, %91 : tensor<128xf32>
    %93 = stablehlo.divide %76, %92 : tensor<128xf32>
    %94 = stablehlo.multiply %10, %93 : tensor<128xf32>
    %95 = stablehlo.add %arg1, %94 : tensor<128xf32>
    %96 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %97 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %98 = stablehlo.dot_general %61, %arg21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %100 = stablehlo.multiply %97, %99 : tensor<784x128xf32>
    %101 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %102 = stablehlo.multiply %101, %arg9 : tensor<784x128xf32>
    %103 = stablehlo.add %100, %102 : tensor<784x128xf32>
    %104 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %105 = stablehlo.divide %103, %104 : tensor<784x128xf32>
    %106 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %107 = stablehlo.multiply %99, %99 : tensor<784x128xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<784x128xf32>
    %109 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %110 = stablehlo.multiply %109, %arg15 : tensor<784x128xf32>
    %111 = stablehlo.add %108, %110 : tensor<784x128xf32>
    %112 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %113 = stablehlo.divide %111, %112 : tensor<784x128xf32>
    %114 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %115 = stablehlo.add %113, %114 : tensor<784x128xf32>
    %116 = stablehlo.sqrt %115 : tensor<784x128xf32>
    %117 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %118 = stablehlo.add %116, %117 : tensor<784x128xf32>
    %119 = stablehlo.divide %105, %118 : tensor<784x128xf32>
    %120 = stablehlo.multiply %96, %119 : tensor<784x128xf32>
    %121 = stablehlo.add %arg2, %120 : tensor<784x128xf32>
    %122 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %123 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %124 = stablehlo.reduce(%58 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %125 = stablehlo.reshape %124 : (tensor<128xf32>) -> tensor<1x128xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x128xf32>) -> tensor<128xf32>
    %127 = stablehlo.multiply %123, %126 : tensor<128xf32>
    %128 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %129 = stablehlo.multiply %128, %arg10 : tensor<128xf32>
    %130 = stablehlo.add %127, %129 : tensor<128xf32>
    %131 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %132 = stablehlo.divide %130, %131 : tensor<128xf32>
    %133 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %134 = stablehlo.multiply %126, %126 : tensor<128xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<128xf32>
    %136 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %137 = stablehlo.multiply %136, %arg16 : tensor<128xf32>
    %138 = stablehlo.add %135, %137 : tensor<128xf32>
    %139 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %140 = stablehlo.divide %138, %139 : tensor<128xf32>
    %141 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %142 = stablehlo.add %140, %141 : tensor<128xf32>
    %143 = stablehlo.sqrt %142 : tensor<128xf32>
    %144 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %145 = stablehlo.add %143, %144 : tensor<128xf32>
    %146 = stablehlo.divide %132, %145 : tensor<128xf32>
    %147 = stablehlo.multiply %122, %146 : tensor<128xf32>
    %148 = stablehlo.add %arg3, %147 : tensor<128xf32>
    %149 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %150 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %151 = stablehlo.dot_general %58, %19, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %152 = stablehlo.transpose %151, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %153 = stablehlo.multiply %150, %152 : tensor<128x128xf32>
    %154 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %155 = stablehlo.multiply %154, %arg11 : tensor<128x128xf32>
    %156 = stablehlo.add %153, %155 : tensor<128x128xf32>
    %157 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %158 = stablehlo.divide %156, %157 : tensor<128x128xf32>
    %159 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %160 = stablehlo.multiply %152, %152 : tensor<128x128xf32>
    %161 = stablehlo.multiply %159, %160 : tensor<128x128xf32>
    %162 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %163 = stablehlo.multiply %162, %arg17 : tensor<128x128xf32>
    %164 = stablehlo.add %161, %163 : tensor<128x128xf32>
    %165 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %166 = stablehlo.divide %164, %165 : tensor<128x128xf32>
    %167 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %168 = stablehlo.add %166, %167 : tensor<128x128xf32>
    %169 = stablehlo.sqrt %168 : tensor<128x128xf32>
    %170 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %171 = stablehlo.add %169, %170 : tensor<128x128xf32>
    %172 = stablehlo.divide %158, %171 : tensor<128x128xf32>
    %173 = stablehlo.multiply %149, %172 : tensor<128x128xf32>
    %174 = stablehlo.add %arg4, %173 : tensor<128x128xf32>
    %175 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %176 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %177 = stablehlo.reduce(%55 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %178 = stablehlo.reshape %177 : (tensor<10xf32>) -> tensor<1x10xf32>
    %179 = stablehlo.reshape %178 : (tensor<1x10xf32>) -> tensor<10xf32>
    %180 = stablehlo.multiply %176, %179 : tensor<10xf32>
    %181 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %182 = stablehlo.multiply %181, %arg12 : tensor<10xf32>
    %183 = stablehlo.add %180, %182 : tensor<10xf32>
    %184 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %185 = stablehlo.divide %183, %184 : tensor<10xf32>
    %186 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %187 = stablehlo.multiply %179, %179 : tensor<10xf32>
    %188 = stablehlo.multiply %186, %187 : tensor<10xf32>
    %189 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %190 = stablehlo.multiply %189, %arg18 : tensor<10xf32>
    %191 = stablehlo.add %188, %190 : tensor<10xf32>
    %192 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %193 = stablehlo.divide %191, %192 : tensor<10xf32>
    %194 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %195 = stablehlo.add %193, %194 : tensor<10xf32>
    %196 = stablehlo.sqrt %195 : tensor<10xf32>
    %197 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %198 = stablehlo.add %196, %197 : tensor<10xf32>
    %199 = stablehlo.divide %185, %198 : tensor<10xf32>
    %200 = stablehlo.multiply %175, %199 : tensor<10xf32>
    %201 = stablehlo.add %arg5, %200 : tensor<10xf32>
    %202 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %203 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %204 = stablehlo.dot_general %55, %35, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %205 = stablehlo.transpose %204, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    %206 = stablehlo.multiply %203, %205 : tensor<128x10xf32>
    %207 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %208 = stablehlo.multiply %207, %arg13 : tensor<128x10xf32>
    %209 = stablehlo.add %206, %208 : tensor<128x10xf32>
    %210 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %211 = stablehlo.divide %209, %210 : tensor<128x10xf32>
    %212 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %213 = stablehlo.multiply %205, %205 : tensor<128x10xf32>
    %214 = stablehlo.multiply %212, %213 : tensor<128x10xf32>
    %215 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %216 = stablehlo.multiply %215, %arg19 : tensor<128x10xf32>
    %217 = stablehlo.add %214, %216 : tensor<128x10xf32>
    %218 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %219 = stablehlo.divide %217, %218 : tensor<128x10xf32>
    %220 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %221 = stablehlo.add %219, %220 : tensor<128x10xf32>
    %222 = stablehlo.sqrt %221 : tensor<128x10xf32>
    %223 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %224 = stablehlo.add %222, %223 : tensor<128x10xf32>
    %225 = stablehlo.divide %211, %224 : tensor<128x10xf32>
    %226 = stablehlo.multiply %202, %225 : tensor<128x10xf32>
    %227 = stablehlo.add %arg6, %226 : tensor<128x10xf32>
    %228 = stablehlo.compare LT, %arg20, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %229 = stablehlo.add %arg20, %c : tensor<i32>
    %230 = stablehlo.select %228, %229, %c_10 : tensor<i1>, tensor<i32>
    %231 = stablehlo.log %49 : tensor<128x1xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %233 = stablehlo.subtract %46, %232 : tensor<128x10xf32>
    %234 = stablehlo.multiply %arg22, %233 : tensor<128x10xf32>
    %235 = stablehlo.reduce(%234 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %236 = stablehlo.negate %235 : tensor<128xf32>
    %237 = stablehlo.reduce(%236 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %238 = stablehlo.divide %237, %cst_7 : tensor<f32>
    %239 = stablehlo.multiply %238, %cst_7 : tensor<f32>
    return %0, %95, %121, %148, %174, %201, %227, %71, %68, %103, %130, %156, %183, %209, %82, %111, %138, %164, %191, %217, %230, %cst_7, %239 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
