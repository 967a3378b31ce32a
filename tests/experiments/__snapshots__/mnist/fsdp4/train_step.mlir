module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=4]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg2: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg3: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg4: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg6: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg9: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg10: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg11: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg13: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg14: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg15: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg16: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg17: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg19: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].params['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].params['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
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
    %12 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}]> : tensor<784x128xf32>
    %13 = stablehlo.dot_general %arg21, %12, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %14 = sdy.sharding_constraint %arg1 <@mesh_0, [{}]> : tensor<128xf32>
    %15 = stablehlo.reshape %14 : (tensor<128xf32>) -> tensor<1x128xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %17 = stablehlo.add %13, %16 : tensor<128x128xf32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %19 = stablehlo.compare GT, %17, %18, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %21 = stablehlo.maximum %17, %20 : tensor<128x128xf32>
    %22 = sdy.sharding_constraint %arg4 <@mesh_0, [{}, {}]> : tensor<128x128xf32>
    %23 = stablehlo.dot_general %21, %22, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %24 = sdy.sharding_constraint %arg3 <@mesh_0, [{}]> : tensor<128xf32>
    %25 = stablehlo.reshape %24 : (tensor<128xf32>) -> tensor<1x128xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %27 = stablehlo.add %23, %26 : tensor<128x128xf32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %29 = stablehlo.compare GT, %27, %28, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %cst_7 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %30 = stablehlo.divide %cst_1, %cst_7 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %32 = stablehlo.negate %31 : tensor<128xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %34 = stablehlo.multiply %arg22, %33 : tensor<128x10xf32>
    %35 = stablehlo.negate %34 : tensor<128x10xf32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %37 = stablehlo.reshape %36 : (tensor<128xf32>) -> tensor<128x1xf32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %39 = stablehlo.maximum %27, %38 : tensor<128x128xf32>
    %40 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<128x10xf32>
    %41 = stablehlo.dot_general %39, %40, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %42 = stablehlo.reshape %arg5 : (tensor<10xf32>) -> tensor<1x10xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %44 = stablehlo.add %41, %43 : tensor<128x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %46 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %47 = stablehlo.maximum %45, %46 : tensor<128xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %50 = stablehlo.subtract %44, %49 : tensor<128x10xf32>
    %51 = stablehlo.exponential %50 : tensor<128x10xf32>
    %52 = stablehlo.reduce(%51 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %54 = stablehlo.divide %37, %53 : tensor<128x1xf32>
    %55 = stablehlo.reduce(%54 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %57 = stablehlo.multiply %56, %51 : tensor<128x10xf32>
    %58 = stablehlo.add %34, %57 : tensor<128x10xf32>
    %59 = stablehlo.dot_general %58, %40, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %60 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %61 = stablehlo.select %29, %59, %60 : tensor<128x128xi1>, tensor<128x128xf32>
    %62 = stablehlo.dot_general %61, %22, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %63 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %64 = stablehlo.select %19, %62, %63 : tensor<128x128xi1>, tensor<128x128xf32>
    %65 = stablehlo.reduce(%64 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %66 = stablehlo.reshape %65 : (tensor<128xf32>) -> tensor<1x128xf32>
    %67 = stablehlo.reshape %66 : (tensor<1x128xf32>) -> tensor<128xf32>
    %68 = sdy.sharding_constraint %67 <@mesh_0, [{"data"}]> : tensor<128xf32>
    %69 = stablehlo.multiply %11, %68 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %71 = stablehlo.multiply %70, %arg8 : tensor<128xf32>
    %72 = stablehlo.add %69, %71 : tensor<128xf32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %73 = stablehlo.compare LT, %arg7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %74 = stablehlo.add %arg7, %c : tensor<i32>
    %75 = stablehlo.select %73, %74, %c_10 : tensor<i1>, tensor<i32>
    %76 = stablehlo.convert %75 : (tensor<i32>) -> tensor<f32>
    %77 = stablehlo.power %cst_9, %76 : tensor<f32>
    %78 = stablehlo.subtract %cst_1, %77 : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %80 = stablehlo.divide %72, %79 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %82 = stablehlo.multiply %68, %68 : tensor<128xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<128xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %85 = stablehlo.multiply %84, %arg14 : tensor<128xf32>
    %86 = stablehlo.add %83, %85 : tensor<128xf32>
    %87 = stablehlo.convert %75 : (tensor<i32>) -> tensor<f32>
    %88 = stablehlo.power %cst_12, %87 : tensor<f32>
    %89 = stablehlo.subtract %cst_1, %88 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %91 = stablehlo.divide %86, %90 : tensor<128xf32>
    %92 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %93 = stablehlo.add %91, %92 : tensor<128xf32>
    %94 = stablehlo.sqrt %93 : tensor<128xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %96 = stablehlo.add %94, %95 : tensor<128xf32>
    %97 = stablehlo.divide %80, %96 : tensor<128xf32>
    %98 = stablehlo.multiply %10, %97 : tensor<128xf32>
    %99 = stablehlo.add %arg1, %98 : tensor<128xf32>
    %100 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %101 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %102 = stablehlo.dot_general %64, %arg21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %104 = sdy.sharding_constraint %103 <@mesh_0, [{"data"}, {}]> : tensor<784x128xf32>
    %105 = stablehlo.multiply %101, %104 : tensor<784x128xf32>
    %106 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %107 = stablehlo.multiply %106, %arg9 : tensor<784x128xf32>
    %108 = stablehlo.add %105, %107 : tensor<784x128xf32>
    %109 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %110 = stablehlo.divide %108, %109 : tensor<784x128xf32>
    %111 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %112 = stablehlo.multiply %104, %104 : tensor<784x128xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<784x128xf32>
    %114 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %115 = stablehlo.multiply %114, %arg15 : tensor<784x128xf32>
    %116 = stablehlo.add %113, %115 : tensor<784x128xf32>
    %117 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %118 = stablehlo.divide %116, %117 : tensor<784x128xf32>
    %119 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %120 = stablehlo.add %118, %119 : tensor<784x128xf32>
    %121 = stablehlo.sqrt %120 : tensor<784x128xf32>
    %122 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %123 = stablehlo.add %121, %122 : tensor<784x128xf32>
    %124 = stablehlo.divide %110, %123 : tensor<784x128xf32>
    %125 = stablehlo.multiply %100, %124 : tensor<784x128xf32>
    %126 = stablehlo.add %arg2, %125 : tensor<784x128xf32>
    %127 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %128 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %129 = stablehlo.reduce(%61 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %130 = stablehlo.reshape %129 : (tensor<128xf32>) -> tensor<1x128xf32>
    %131 = stablehlo.reshape %130 : (tensor<1x128xf32>) -> tensor<128xf32>
    %132 = sdy.sharding_constraint %131 <@mesh_0, [{"data"}]> : tensor<128xf32>
    %133 = stablehlo.multiply %128, %132 : tensor<128xf32>
    %134 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %135 = stablehlo.multiply %134, %arg10 : tensor<128xf32>
    %136 = stablehlo.add %133, %135 : tensor<128xf32>
    %137 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %138 = stablehlo.divide %136, %137 : tensor<128xf32>
    %139 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %140 = stablehlo.multiply %132, %132 : tensor<128xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<128xf32>
    %142 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %143 = stablehlo.multiply %142, %arg16 : tensor<128xf32>
    %144 = stablehlo.add %141, %143 : tensor<128xf32>
    %145 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %146 = stablehlo.divide %144, %145 : tensor<128xf32>
    %147 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %148 = stablehlo.add %146, %147 : tensor<128xf32>
    %149 = stablehlo.sqrt %148 : tensor<128xf32>
    %150 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %151 = stablehlo.add %149, %150 : tensor<128xf32>
    %152 = stablehlo.divide %138, %151 : tensor<128xf32>
    %153 = stablehlo.multiply %127, %152 : tensor<128xf32>
    %154 = stablehlo.add %arg3, %153 : tensor<128xf32>
    %155 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %156 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %157 = stablehlo.dot_general %61, %21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %158 = stablehlo.transpose %157, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %159 = sdy.sharding_constraint %158 <@mesh_0, [{"data"}, {}]> : tensor<128x128xf32>
    %160 = stablehlo.multiply %156, %159 : tensor<128x128xf32>
    %161 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %162 = stablehlo.multiply %161, %arg11 : tensor<128x128xf32>
    %163 = stablehlo.add %160, %162 : tensor<128x128xf32>
    %164 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %165 = stablehlo.divide %163, %164 : tensor<128x128xf32>
    %166 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %167 = stablehlo.multiply %159, %159 : tensor<128x128xf32>
    %168 = stablehlo.multiply %166, %167 : tensor<128x128xf32>
    %169 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %170 = stablehlo.multiply %169, %arg17 : tensor<128x128xf32>
    %171 = stablehlo.add %168, %170 : tensor<128x128xf32>
    %172 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %173 = stablehlo.divide %171, %172 : tensor<128x128xf32>
    %174 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %175 = stablehlo.add %173, %174 : tensor<128x128xf32>
    %176 = stablehlo.sqrt %175 : tensor<128x128xf32>
    %177 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %178 = stablehlo.add %176, %177 : tensor<128x128xf32>
    %179 = stablehlo.divide %165, %178 : tensor<128x128xf32>
    %180 = stablehlo.multiply %155, %179 : tensor<128x128xf32>
    %181 = stablehlo.add %arg4, %180 : tensor<128x128xf32>
    %182 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %183 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %184 = stablehlo.reduce(%58 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %185 = stablehlo.reshape %184 : (tensor<10xf32>) -> tensor<1x10xf32>
    %186 = stablehlo.reshape %185 : (tensor<1x10xf32>) -> tensor<10xf32>
    %187 = stablehlo.multiply %183, %186 : tensor<10xf32>
    %188 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %189 = stablehlo.multiply %188, %arg12 : tensor<10xf32>
    %190 = stablehlo.add %187, %189 : tensor<10xf32>
    %191 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %192 = stablehlo.divide %190, %191 : tensor<10xf32>
    %193 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %194 = stablehlo.multiply %186, %186 : tensor<10xf32>
    %195 = stablehlo.multiply %193, %194 : tensor<10xf32>
    %196 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %197 = stablehlo.multiply %196, %arg18 : tensor<10xf32>
    %198 = stablehlo.add %195, %197 : tensor<10xf32>
    %199 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %200 = stablehlo.divide %198, %199 : tensor<10xf32>
    %201 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %202 = stablehlo.add %200, %201 : tensor<10xf32>
    %203 = stablehlo.sqrt %202 : tensor<10xf32>
    %204 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %205 = stablehlo.add %203, %204 : tensor<10xf32>
    %206 = stablehlo.divide %192, %205 : tensor<10xf32>
    %207 = stablehlo.multiply %182, %206 : tensor<10xf32>
    %208 = stablehlo.add %arg5, %207 : tensor<10xf32>
    %209 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %210 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %211 = stablehlo.dot_general %58, %39, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %212 = stablehlo.transpose %211, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    %213 = sdy.sharding_constraint %212 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %214 = stablehlo.multiply %210, %213 : tensor<128x10xf32>
    %215 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %216 = stablehlo.multiply %215, %arg13 : tensor<128x10xf32>
    %217 = stablehlo.add %214, %216 : tensor<128x10xf32>
    %218 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %219 = stablehlo.divide %217, %218 : tensor<128x10xf32>
    %220 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %221 = stablehlo.multiply %213, %213 : tensor<128x10xf32>
    %222 = stablehlo.multiply %220, %221 : tensor<128x10xf32>
    %223 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %224 = stablehlo.multiply %223, %arg19 : tensor<128x10xf32>
    %225 = stablehlo.add %222, %224 : tensor<128x10xf32>
    %226 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %227 = stablehlo.divide %225, %226 : tensor<128x10xf32>
    %228 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %229 = stablehlo.add %227, %228 : tensor<128x10xf32>
    %230 = stablehlo.sqrt %229 : tensor<128x10xf32>
    %231 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %232 = stablehlo.add %230, %231 : tensor<128x10xf32>
    %233 = stablehlo.divide %219, %232 : tensor<128x10xf32>
    %234 = stablehlo.multiply %209, %233 : tensor<128x10xf32>
    %235 = stablehlo.add %arg6, %234 : tensor<128x10xf32>
    %236 = stablehlo.compare LT, %arg20, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %237 = stablehlo.add %arg20, %c : tensor<i32>
    %238 = stablehlo.select %236, %237, %c_10 : tensor<i1>, tensor<i32>
    %239 = stablehlo.log %53 : tensor<128x1xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %241 = stablehlo.subtract %50, %240 : tensor<128x10xf32>
    %242 = stablehlo.multiply %arg22, %241 : tensor<128x10xf32>
    %243 = stablehlo.reduce(%242 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %244 = stablehlo.negate %243 : tensor<128xf32>
    %245 = stablehlo.reduce(%244 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %246 = stablehlo.divide %245, %cst_7 : tensor<f32>
    %247 = stablehlo.multiply %246, %cst_7 : tensor<f32>
    return %0, %99, %126, %154, %181, %208, %235, %75, %72, %108, %136, %163, %190, %217, %86, %116, %144, %171, %198, %225, %238, %cst_7, %247 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
